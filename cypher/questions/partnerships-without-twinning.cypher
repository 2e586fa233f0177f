// title: {en: Partnerships without a twinning, fr: Partenariats sans jumelage}
// sentence:
//   en: "Hospital and academic partnerships for which no source names another cooperation that they rest on: the source says that there is none, or does not mention it."
//   fr: "Les partenariats hospitaliers ou universitaires dont aucune source ne dit qu'ils s'appuient sur une autre coopération : la source dit qu'il n'y en a pas, ou n'en parle pas."
// asked: {en: "independent of a twinning, not based on any, no twinning", fr: "indépendants d'un jumelage, hors jumelage, aucun jumelage"}
// theme: partnerships
// columns:
//   partnership: {type: cooperation, en: Partnership, fr: Partenariat}
//   statement: {type: text, en: What the source says, fr: Ce que dit la source}
//   kind: {type: text, en: Type, fr: Type}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   countries: {type: parties, en: Country, fr: Pays}
//   cities: {type: parties, en: City, fr: Ville}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {skip: 0, rows: 1000}

MATCH (c:HospitalPartnership|AcademicPartnership)
WHERE NOT EXISTS { (c)-[:RESTS_ON]->(:Cooperation) }
WITH c, CASE c.restsOnStatus WHEN 'none' THEN 'stated none' ELSE 'not stated' END AS statement
WITH c, statement
ORDER BY statement DESC, c.name, c.id
WITH collect({c: c, statement: statement}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.c AS c, one.statement AS statement
RETURN c {.id, .name, .nameEn, .nameFr} AS partnership,
  statement,
  c.kind AS kind,
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
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN', 'restsOnStatus']
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY statement DESC, c.name, c.id
