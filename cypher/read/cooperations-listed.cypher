// Cooperations that fit every filter given, a page of them, and the first ids, at most $most.
// A filter that is not given is an empty text or list. Those without the value sorted by come last, whichever way it is sorted.
CALL () {
  UNWIND $named AS query
  CALL db.index.fulltext.queryNodes('cooperation_search', query) YIELD node AS c
  RETURN c
  UNION ALL
  // without words looked for, those of the party, or else all
  WITH $named AS named WHERE size(named) = 0 AND $party <> ''
  MATCH (:Party {id: $party})-[:PARTICIPATES_IN]->(c:Cooperation)
  RETURN DISTINCT c
  UNION ALL
  WITH $named AS named WHERE size(named) = 0 AND $party = ''
  MATCH (c:Cooperation)
  RETURN c
}
WITH c
WHERE
  // part: drawn-filters
  AND ($since = '' OR c.sinceLatest >= date($since))
  AND ($party = '' OR EXISTS { (:Party {id: $party})-[:PARTICIPATES_IN]->(c) })
  AND ($checked = '' OR ($checked = 'true') = EXISTS { (:Check {subject: c.id}) })
WITH c, toLower(normalize(c.name, NFD)) AS name
WITH c, name,
  CASE $sort
    WHEN 'since' THEN toString(c.sinceEarliest)
    WHEN 'observed' THEN toString(c.observedOnLatest)
    WHEN 'kind' THEN c.kind
    WHEN 'status' THEN c.status
    ELSE name
  END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, name, c.id
WITH collect(c) AS found
RETURN size(found) AS total, [c IN found[$skip..$skip + $limit] | c.id] AS ids, [c IN found[..$most] | c.id] AS first
