// title: {en: Cooperations in a field, fr: Coopérations dans un domaine}
// sentence:
//   en: "The cooperations in a field or any narrower field, and which of these fields a source names."
//   fr: "Les coopérations dans un domaine ou un domaine plus précis, et ceux de ces domaines qu'une source nomme."
// asked: {en: "projects and partnerships about a topic or subject, who works on a speciality", fr: "projets et partenariats sur un thème ou un sujet, qui travaille sur une spécialité"}
// theme: themes
// parameters:
//   field: {type: field, required: true, en: a field such as surgery, fr: un domaine comme la chirurgie}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   fields: {type: fields, en: Fields named, fr: Domaines nommés}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   countries: {type: parties, en: Country, fr: Pays}
//   cities: {type: parties, en: City, fr: Ville}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {field: 'field/surgery', skip: 0, rows: 1000}

MATCH (:Field {id: $field})<-[:BROADER*0..4]-(f:Field)<-[r:IN_FIELD]-(c:Cooperation)
WITH c, collect(f) AS named, collect(r) AS links
WITH c, named, links
ORDER BY c.name, c.id
WITH collect({c: c, named: named, links: links}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.c AS c, one.named AS named, one.links AS links
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { UNWIND named AS f RETURN f {.id, .name, .nameEn, .nameFr} ORDER BY f.name } AS fields,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN*0..1]->(city:City) WHERE city.abroad
    WITH DISTINCT city RETURN city {.id, .name, .nameEn, .nameFr} ORDER BY city.name, city.id
  } AS cities,
  c.since AS since,
  c.status AS status,
  c.observedOn AS seen,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'IN_FIELD' AND any(f IN named WHERE f.id = e.values[i]) AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN']
      OR e.predicates[i] = 'IN_FIELD' AND any(f IN named WHERE f.id = e.values[i])
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  named + links + COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.name, c.id
