// One record, verbatim, with the claims that it states.
MATCH (r:Record {id: $id})-[:OF]->(d:Document)
RETURN r.id AS id, r.name AS name, r.lineStart AS lineStart, r.lineEnd AS lineEnd, r.text AS text,
  d {.id, .title, .publisher, .address, .language, .observedOn} AS document,
  COLLECT {
    MATCH (r)<-[:STATED_IN]-(:Claim)-[:ABOUT {as: 'subject'}]->(c:Cooperation)
    WITH DISTINCT c RETURN c {.id, .name, .nameEn, .nameFr, .kind} ORDER BY c.name, c.id
  } AS cooperations,
  COLLECT { MATCH (r)<-[:STATED_IN]-(k:Claim) RETURN k.id ORDER BY k.lineStart, k.lineEnd, k.id } AS claims
