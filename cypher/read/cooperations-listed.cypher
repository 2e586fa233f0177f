// Cooperations that fit every filter given, a page of them, and all their ids where $facets are to be counted.
// A filter that is not given is an empty text or list. Those without the value sorted by come last, whichever way it is sorted.
CALL () {
  UNWIND $named AS query
  CALL db.index.fulltext.queryNodes('cooperation_search', query) YIELD node AS c
  RETURN c
  UNION
  WITH $named AS named WHERE size(named) = 0
  MATCH (c:Cooperation)
  RETURN c
}
WITH c
WHERE ($kind = '' OR c.kind = $kind)
  AND ($status = '' OR c.status = $status)
  AND ($since = '' OR c.sinceLatest >= date($since))
  AND all(period IN $began WHERE c.sinceEarliest >= date(period.first) AND c.sinceLatest <= date(period.last))
  AND ($source = '' OR $source IN c.datasets)
  AND ($party = '' OR EXISTS { (:Party {id: $party})-[:PARTICIPATES_IN]->(c) })
  AND ($supporter = '' OR EXISTS { (:Party {id: $supporter})-[:SUPPORTS]->(c) })
  AND ($field = '' OR EXISTS { (c)-[:IN_FIELD]->(:Field)-[:BROADER*0..6]->(:Field {id: $field}) })
  AND ($activity = '' OR EXISTS { (c)-[:INVOLVES]->(:Activity)-[:BROADER*0..6]->(:Activity {id: $activity}) })
  AND all(place IN $places WHERE EXISTS {
    (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(:Territory {id: place})
  })
  AND ($checked = '' OR ($checked = 'true') = EXISTS { (:Check {subject: c.id}) })
  AND ($certainty = '' OR ($certainty = 'uncertain') = EXISTS {
    MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-()
    WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.uncertains[i] <> '' AND (x = c AND e.values[e.abouts[i]] IS NULL OR e.values[i] = c.id))
  })
  AND ($on = '' OR c.status <> 'planned' AND coalesce(c.untilLatest >= date($on), c.status <> 'ended', true))
  AND all(period IN $periods WHERE c.observedOnLatest >= date(period.first) AND (
    c.observedOnEarliest <= date(period.last)
    OR coalesce(c.sinceLatest <= date(period.last), false)
    OR EXISTS {
      MATCH (c)-[:UNDER]->(g:Agreement)
      WHERE g.signedEarliest >= date(period.first) AND g.signedLatest <= date(period.last)
        OR g.renewedEarliest >= date(period.first) AND g.renewedLatest <= date(period.last)
        OR g.amendedEarliest >= date(period.first) AND g.amendedLatest <= date(period.last)
    }
    OR EXISTS {
      MATCH (c)-[r:INVOLVES]->(:Activity)
      WHERE r.dateEarliest >= date(period.first) AND r.dateLatest <= date(period.last)
    }
  ) AND coalesce(c.untilLatest >= date(period.first), true))
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
RETURN size(found) AS total, [c IN found[$skip..$skip + $limit] | c.id] AS ids, [c IN found WHERE $facets | c.id] AS all
