// title: {en: What a body supports, fr: Ce qu'un organisme soutient}
// sentence:
//   en: "The cooperations that a body supports according to a source: who leads them, with whom, where, in which fields, and who else supports them."
//   fr: "Les coopérations qu'un organisme soutient selon une source : qui en est chef de file, avec qui, où, dans quels domaines, et qui d'autre les soutient."
// asked: {en: "funds, finances, pays for, sponsors, helps; funded, financed or sponsored projects", fr: "finance, paie, subventionne, aide ; projets financés, subventionnés ou aidés par"}
// theme: support
// parameters:
//   body: {type: party, required: true, en: a supporting body, fr: un organisme de soutien}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   carriers: {type: parties, en: Carried or operated by, fr: Porteur ou opérateur}
//   countries: {type: parties, en: Country, fr: Pays}
//   cities: {type: parties, en: City, fr: Ville}
//   fields: {type: fields, en: Fields, fr: Domaines}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   coSupporters: {type: parties, en: Supported also by, fr: Soutenu aussi par}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {body: 'public-body/fr/dgos', skip: 0, rows: 1000}

MATCH (body:Party {id: $body})-[:SUPPORTS]->(c:Cooperation)
WITH body, c
ORDER BY c.name, c.id
WITH body, collect(c) AS found
UNWIND found[$skip..$skip + $rows] AS c
WITH body, size(found) AS total, c
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['carrier', 'operator', 'extending'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS carriers,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN*0..1]->(city:City) WHERE city.abroad
    WITH DISTINCT city RETURN city {.id, .name, .nameEn, .nameFr} ORDER BY city.name, city.id
  } AS cities,
  COLLECT { MATCH (c)-[:IN_FIELD]->(f:Field) RETURN f {.id, .name, .nameEn, .nameFr} ORDER BY f.name } AS fields,
  c.since AS since,
  c.status AS status,
  COLLECT { MATCH (p:Party)-[:SUPPORTS]->(c) WHERE p <> body RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS coSupporters,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'SUPPORTS' AND e.values[i] = body.id AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['SUPPORTS', 'PARTICIPATES_IN', 'TAKES_PLACE_IN', 'IN_FIELD']
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.name, c.id
