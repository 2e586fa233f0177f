// title: {en: Cooperations in a country, fr: Coopérations dans un pays}
// sentence:
//   en: "The cooperations that take place in a country, or in which the country, a territory or an organisation of it takes part."
//   fr: "Les coopérations qui ont lieu dans un pays, ou auxquelles participe le pays, un de ses territoires ou une de ses organisations."
// asked: {en: "projects in a country, what takes place there, partnerships with a country", fr: "projets dans un pays, ce qui se fait sur place, partenariats avec un pays"}
// theme: places
// parameters:
//   country: {type: party, kinds: [Country], required: true, en: a country, fr: un pays}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   carriers: {type: parties, en: Carried or operated by, fr: Porteur ou opérateur}
//   supporters: {type: parties, en: Supported by, fr: Avec le soutien de}
//   cities: {type: parties, en: City, fr: Ville}
//   fields: {type: fields, en: Fields, fr: Domaines}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
//   linkedBy: {type: text, en: Linked by, fr: Lien avec le lieu}
:params {country: 'country/sn', skip: 0, rows: 1000}

MATCH (:Party {id: $country})<-[:PART_OF*0..3]-(t:Territory)
CALL (t) {
  MATCH (t)<-[:TAKES_PLACE_IN]-(c:Cooperation)
  RETURN c, 'place' AS link
  UNION
  MATCH (t)-[:PARTICIPATES_IN]->(c:Cooperation)
  RETURN c, 'party' AS link
  UNION
  MATCH (t)<-[:LOCATED_IN]-(:Organisation)-[:PARTICIPATES_IN]->(c:Cooperation)
  RETURN c, 'party' AS link
}
WITH c, collect(link) AS links
WITH c, links
ORDER BY c.name, c.id
WITH collect({c: c, links: links}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.c AS c, one.links AS links
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['carrier', 'operator', 'extending'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS carriers,
  COLLECT { MATCH (p:Party)-[:SUPPORTS]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS supporters,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN*0..1]->(city:City) WHERE city.abroad
    WITH DISTINCT city RETURN city {.id, .name, .nameEn, .nameFr} ORDER BY city.name, city.id
  } AS cities,
  COLLECT { MATCH (c)-[:IN_FIELD]->(f:Field) RETURN f {.id, .name, .nameEn, .nameFr} ORDER BY f.name } AS fields,
  c.since AS since,
  c.status AS status,
  c.observedOn AS seen,
  CASE WHEN 'place' IN links THEN 'place' ELSE 'party' END AS linkedBy,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'SUPPORTS', 'TAKES_PLACE_IN', 'IN_FIELD']
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
