// What drawings and lists of cooperations are narrowed by; a filter that is not given is an empty text or list.
($kind = '' OR c.kind = $kind)
AND ($status = '' OR c.status = $status)
AND all(period IN $began WHERE c.sinceEarliest >= date(period.first) AND c.sinceLatest <= date(period.last))
AND ($source = '' OR $source IN c.datasets)
AND ($supporter = '' OR EXISTS { (:Party {id: $supporter})-[:SUPPORTS]->(c) })
AND ($field = '' OR EXISTS { (c)-[:IN_FIELD]->(:Field)-[:BROADER*0..6]->(:Field {id: $field}) })
AND ($activity = '' OR EXISTS { (c)-[:INVOLVES]->(:Activity)-[:BROADER*0..6]->(:Activity {id: $activity}) })
AND all(place IN $places WHERE EXISTS {
  (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(:Territory {id: place})
})
AND ($certainty = '' OR ($certainty = 'uncertain') = EXISTS {
  MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-()
  WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.uncertains[i] <> '' AND (x = c AND e.values[e.abouts[i]] IS NULL OR e.values[i] = c.id))
})
AND ($on = '' OR c.status <> 'planned' AND coalesce(c.untilLatest >= date($on), c.status <> 'ended', true))
AND all(period IN [one IN $periods | {first: date(one.first), last: date(one.last)}] WHERE coalesce(c.untilLatest >= period.first, true) AND
  // part: documented-in
)
