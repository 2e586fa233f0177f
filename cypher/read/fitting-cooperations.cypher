// Ids of all cooperations that fit every filter given. A filter that is not given is an empty text, never null: one plan serves them all.
MATCH (c:Cooperation)
WHERE
  // part: drawn-filters
RETURN c.id AS id
