// Show on each cooperation what its claims say: of several about one property the best rank, then the latest observation.
// (Only claims are ABOUT something: without their label the plan can but begin at what they are about, however many claims there are.)
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
CALL (c) {
  MATCH (c)<-[:ABOUT]-(k {kind: 'property'})
  MATCH (k)-[:STATED_IN]->(:Record)-[:OF]->(d:Document)
  WITH k, d
  ORDER BY CASE k.rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, d.observedOnLatest IS NULL, d.observedOnLatest DESC, k.id
  RETURN collect(k) AS claims
}
CALL (c) {
  MATCH (c)<-[:ABOUT]-()-[:STATED_IN]->(r:Record)
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
    c.descriptions = COLLECT { UNWIND descriptions AS k WITH k ORDER BY k.lineStart, k.id RETURN k.value },
    c.remarks = COLLECT { UNWIND remarks AS k WITH k ORDER BY k.lineStart, k.id RETURN k.value },
    c.observedOn = head([d IN documents | d.observedOn]),
    c.observedOnEarliest = COLLECT { UNWIND documents AS d RETURN min(d.observedOnEarliest) }[0],
    c.observedOnLatest = COLLECT { UNWIND documents AS d RETURN max(d.observedOnLatest) }[0]
