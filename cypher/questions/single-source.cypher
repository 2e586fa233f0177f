// title: {en: Cooperations that only one source states, fr: Coopérations attestées par une seule source}
// sentence:
//   en: "The cooperations that rest on one document alone, with that document: nothing else confirms them."
//   fr: "Les coopérations qui ne reposent que sur un document, avec ce document : rien d’autre ne les confirme."
// theme: evidence
// ahead: true
// parameters:
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   parties: {type: parties, en: Parties, fr: Acteurs}
//   countries: {type: parties, en: Country, fr: Pays}
//   document: {type: text, en: Document, fr: Document}
//   publisher: {type: text, en: Publisher, fr: Éditeur}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {kind: '', skip: 0, rows: 1000, only: []}

// part: only-cooperations
WITH c WHERE ($kind = '' OR c.kind = $kind)
WITH c, COLLECT { MATCH (c)<-[:EVIDENCE_OF]-(:Record)-[:OF]->(d:Document) RETURN DISTINCT d } AS documents
WHERE size(documents) = 1
WITH c, documents[0] AS document
ORDER BY c.name, c.id
WITH collect({c: c, document: document}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.c AS c, one.document AS document
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT {
    MATCH (p:Party)-[:PARTICIPATES_IN]->(c)
    WITH DISTINCT p, EXISTS { (p)-[:PARTICIPATES_IN {role: 'lead'}]->(c) } AS leads
    RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY NOT leads, p.name, p.id
  } AS parties,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  document.title AS document,
  document.publisher AS publisher,
  c.observedOn AS seen,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN'] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.name, c.id
