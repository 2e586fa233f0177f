// How many cooperations that fit a filter somebody checked.
MATCH (check:Check)
MATCH (c:Cooperation {id: check.subject})
WITH DISTINCT c
WHERE
  // part: drawn-filters
RETURN count(c) AS total
