// One record, verbatim, with the claims that it states.
MATCH (record:Record {id: $id})-[:OF]->(d:Document)
RETURN record.id AS id, record.name AS name, record.lineStart AS lineStart, record.lineEnd AS lineEnd, record.text AS text,
  d {.id, .title, .publisher, .address, .language, .observedOn} AS document,
  COLLECT {
    MATCH (record)-[:EVIDENCE_OF]->(c:Cooperation)
    WITH DISTINCT c RETURN c {.id, .name, .nameEn, .nameFr, .kind} ORDER BY c.name, c.id
  } AS cooperations,
  COLLECT {
    MATCH (record)-[e:EVIDENCE_OF]->()
    UNWIND range(0, size(e.claims) - 1) AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], e.lineEnds[i], id
  } AS claims
