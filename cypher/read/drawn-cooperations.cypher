// Cooperations to be drawn: of some parties, of some cooperations, or all; with those on which they rest; that fit every filter given.
// A filter that is not given is an empty text, never null: one plan serves them all.
CALL () {
  UNWIND $parties AS id
  MATCH (:Party {id: id})-[:PARTICIPATES_IN|SUPPORTS]->(:Cooperation)-[:RESTS_ON*0..1]-(c:Cooperation)
  RETURN DISTINCT c
  UNION
  UNWIND $cooperations AS id
  MATCH (:Cooperation {id: id})-[:RESTS_ON*0..1]-(c:Cooperation)
  RETURN DISTINCT c
  UNION
  WITH $everywhere AS everywhere WHERE everywhere
  MATCH (c:Cooperation)
  RETURN c
}
WITH c
WHERE ($kind = '' OR c.kind = $kind)
  AND ($status = '' OR c.status = $status)
  AND all(period IN $began WHERE c.sinceEarliest >= date(period.first) AND c.sinceLatest <= date(period.last))
  AND ($source = '' OR $source IN c.datasets)
  AND ($supporter = '' OR EXISTS { (:Party {id: $supporter})-[:SUPPORTS]->(c) })
  AND ($activity = '' OR EXISTS { (c)-[:INVOLVES]->(:Activity)-[:BROADER*0..6]->(:Activity {id: $activity}) })
  AND ($certainty = '' OR ($certainty = 'uncertain') = EXISTS {
    MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-()
    WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.uncertains[i] <> '' AND (x = c AND e.values[e.abouts[i]] IS NULL OR e.values[i] = c.id))
  })
  AND ($field = '' OR EXISTS { (c)-[:IN_FIELD]->(:Field)-[:BROADER*0..6]->(:Field {id: $field}) })
  AND all(place IN $places WHERE EXISTS {
    (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(:Territory {id: place})
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
WITH c, COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN|SUPPORTS]->(c) RETURN DISTINCT p } AS parties
WITH c, parties, reduce(sum = 0, p IN parties | sum + COUNT { (p)-[:PARTICIPATES_IN|SUPPORTS]->() }) AS connected
ORDER BY connected DESC, c.name, c.id
WITH collect({c: c, parties: parties}) AS found
UNWIND found[..$most] AS one
WITH one.c AS c, one.parties AS parties, size(found) AS total
RETURN c.id AS id,
  COLLECT { UNWIND parties AS p RETURN p.id ORDER BY p.id } AS parties,
  COLLECT { MATCH (c)-[:RESTS_ON]-(t:Cooperation) RETURN DISTINCT t.id AS other ORDER BY other } AS beside,
  total
