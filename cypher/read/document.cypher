// One document, with its records and where each claim quotes it.
MATCH (d:Document {id: $id})
RETURN d {
    .id, .title, .publisher, .address, .language, .observedOn, .observedOnEarliest, .observedOnLatest, .observedOnNote, .observedOnNoteFr, .license, .sha256
  } AS document,
  d.text AS text,
  COLLECT { MATCH (d)-[:IN_DATASET]->(s:Dataset) RETURN s.id ORDER BY s.id } AS datasets,
  COLLECT { MATCH (d)<-[:OF]-(r:Record) RETURN r {.id, .name, .lineStart, .lineEnd} ORDER BY r.lineStart, r.id } AS records,
  COLLECT {
    MATCH (d)<-[:OF]-(:Record)<-[:STATED_IN]-(k:Claim)
    RETURN k {.id, .lineStart, .lineEnd} ORDER BY k.lineStart, k.lineEnd, k.id
  } AS quotes
