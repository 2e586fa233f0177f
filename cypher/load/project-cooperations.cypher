// Show on each cooperation what its claims say: of several about one property the best rank, then the latest observation, then the earliest beginning and the latest end.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
CALL (c) {
  MATCH (c)<-[e:EVIDENCE_OF]-(r:Record)-[:OF]->(d:Document)
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['since', 'until', 'interrupted', 'status', 'agreementStatus', 'restsOnStatus', 'identifier', 'description', 'remark']] AS i
  WITH r.id + '/' + e.claims[i] AS id, d.observedOnLatest AS observed, CASE coalesce(e.ranks[i], 'normal') WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END AS rank,
    e.predicates[i] AS predicate, e.values[i] AS value, e.lineStarts[i] AS lineStart, e.firstDays[i] AS first, e.lastDays[i] AS last
  ORDER BY rank, observed IS NULL, observed DESC, CASE WHEN predicate = 'since' AND first > 0 THEN first WHEN predicate = 'until' THEN -last END, id
  RETURN collect({id: id, predicate: predicate, value: value, lineStart: lineStart, earliest: CASE WHEN first > 0 THEN date({year: 0}) + duration({days: first}) END, latest: CASE WHEN last > 0 THEN date({year: 0}) + duration({days: last}) END}) AS claims
}
CALL (c) {
  MATCH (c)<-[:EVIDENCE_OF]-(r:Record)
  WITH DISTINCT r
  MATCH (r)-[:OF]->(d:Document)
  WITH DISTINCT d
  ORDER BY d.observedOnLatest IS NULL, d.observedOnLatest DESC
  RETURN collect(d) AS documents
}
WITH c, documents,
     head([k IN claims WHERE k.predicate = 'since']) AS since,
     head([k IN claims WHERE k.predicate = 'until']) AS until,
     head([k IN claims WHERE k.predicate = 'interrupted']) AS interrupted,
     head([k IN claims WHERE k.predicate = 'status']) AS status,
     head([k IN claims WHERE k.predicate = 'agreementStatus']) AS agreementStatus,
     head([k IN claims WHERE k.predicate = 'restsOnStatus']) AS restsOnStatus,
     head([k IN claims WHERE k.predicate = 'identifier']) AS identifier,
     [k IN claims WHERE k.predicate = 'description'] AS descriptions,
     [k IN claims WHERE k.predicate = 'remark'] AS remarks
SET c.since = since.value, c.sinceEarliest = since.earliest, c.sinceLatest = since.latest,
    c.until = until.value, c.untilEarliest = until.earliest, c.untilLatest = until.latest,
    c.interrupted = interrupted.value, c.interruptedEarliest = interrupted.earliest, c.interruptedLatest = interrupted.latest,
    c.status = coalesce(status.value, 'unknown'),
    c.agreementStatus = agreementStatus.value,
    c.restsOnStatus = restsOnStatus.value,
    c.identifier = identifier.value,
    c.descriptions = CASE size(descriptions) WHEN 0 THEN null ELSE COLLECT { UNWIND descriptions AS k WITH k ORDER BY k.lineStart, k.id RETURN k.value } END,
    c.remarks = CASE size(remarks) WHEN 0 THEN null ELSE COLLECT { UNWIND remarks AS k WITH k ORDER BY k.lineStart, k.id RETURN k.value } END,
    c.observedOn = head([d IN documents | d.observedOn]),
    c.observedOnEarliest = COLLECT { UNWIND documents AS d RETURN min(d.observedOnEarliest) }[0],
    c.observedOnLatest = COLLECT { UNWIND documents AS d RETURN max(d.observedOnLatest) }[0]
