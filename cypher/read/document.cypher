// One document, with its records and where each claim quotes it.
MATCH (d:Document {id: $id})
RETURN d {
    .id, .title, .publisher, .address, .language, .observedOn, .observedOnEarliest, .observedOnLatest, .observedOnNote, .observedOnNoteFr, .license, .sha256
  } AS document,
  d.text AS text,
  COLLECT { MATCH (d)-[:IN_DATASET]->(s:Dataset) RETURN s.id ORDER BY s.id } AS datasets,
  COLLECT { MATCH (d)<-[:OF]-(r:Record) RETURN r {.id, .name, .lineStart, .lineEnd} ORDER BY r.lineStart, r.id } AS records,
  COLLECT {
    MATCH (d)<-[:OF]-(record:Record)-[e:EVIDENCE_OF]->()
    UNWIND range(0, size(e.claims) - 1) AS i
    WITH 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id, e.lineStarts[i] AS lineStart, e.lineEnds[i] AS lineEnd
    RETURN {id: id, lineStart: lineStart, lineEnd: lineEnd} ORDER BY lineStart, lineEnd, id
  } AS quotes
