// Under whom records list each cooperation.
MATCH (c:Cooperation)<-[e:EVIDENCE_OF]-(record:Record)
CALL (e) {
  // part: heads
  RETURN e.values[i] AS head
}
RETURN c.id AS cooperation, head,
  // a pair of Wikidata is one record, whichever of the two towns states it
  record.id =~ '.*/[Qq]\\d+-[Qq]\\d+' AS isPair
