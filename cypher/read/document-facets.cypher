// By what documents of $ids could be narrowed: one row each, counted by the program.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN [coalesce(d.publisher, 'not stated')] AS publisher,
  CASE WHEN d.language IS NULL THEN [] ELSE [d.language] END AS language,
  coalesce(d.datasets, []) AS source
