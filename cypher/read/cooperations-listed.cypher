// Cooperations that fit every filter given; those without the value sorted by come last, whichever way it is sorted.
MATCH (c:Cooperation)
WHERE ($kind IS NULL OR c.kind = $kind)
  AND ($status IS NULL OR c.status = $status)
  AND ($since IS NULL OR c.sinceLatest >= date($since))
  AND ($party IS NULL OR EXISTS { (:Party {id: $party})-[:PARTICIPATES_IN]->(c) })
  AND ($supporter IS NULL OR EXISTS { (:Party {id: $supporter})-[:SUPPORTS]->(c) })
  AND ($field IS NULL OR EXISTS { (c)-[:IN_FIELD]->(:Field)-[:BROADER*0..6]->(:Field {id: $field}) })
  AND ($activity IS NULL OR EXISTS { (c)-[:INVOLVES]->(:Activity)-[:BROADER*0..6]->(:Activity {id: $activity}) })
  AND ($country IS NULL OR EXISTS {
    (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(:Country {id: $country})
  })
  AND ($checked IS NULL OR $checked = EXISTS { (:Check {subject: c.id}) })
  AND ($city IS NULL OR EXISTS {
    (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN*0..1]->(:City {id: $city})
  })
WITH c, toLower(normalize(c.name, NFD)) AS name
WITH c, name,
  CASE $sort
    WHEN 'since' THEN toString(c.sinceEarliest)
    WHEN 'observed' THEN toString(c.observedOnLatest)
    WHEN 'kind' THEN c.kind
    ELSE name
  END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, name, c.id
WITH collect(c) AS found
RETURN size(found) AS total, [c IN found[$skip..$skip + $limit] | c.id] AS ids
