// title: {en: Profile of a territory, fr: Profil d'un territoire}
// sentence:
//   en: "Everything that a city, department, region or country and the organisations in it take part in or support, and with whom; then what takes place there without a local party."
//   fr: "Tout ce à quoi participent ou que soutiennent une ville, un département, une région ou un pays et les organisations qui s'y trouvent, et avec qui ; puis ce qui y a lieu sans acteur local."
// asked: {en: "everything about a place, portrait, fact sheet, who does what there", fr: "tout sur un lieu, portrait, fiche, qui fait quoi sur place"}
// theme: places
// parameters:
//   territory: {type: party, kinds: [City, Intercommunality, Department, Region, Country], required: true, en: "a city, department, region or country", fr: "une ville, un département, une région ou un pays"}
// columns:
//   party: {type: party, en: Party, fr: Acteur}
//   partyKind: {type: text, en: Type of party, fr: Type d'acteur}
//   roles: {type: texts, en: Role, fr: Rôle}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   others: {type: parties, en: With, fr: Avec}
//   supporters: {type: parties, en: Supported by, fr: Avec le soutien de}
//   countries: {type: parties, en: Country, fr: Pays}
//   fields: {type: fields, en: Fields, fr: Domaines}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {territory: 'city/fr/grenoble', skip: 0, rows: 1000}

MATCH (t:Party {id: $territory})
CALL (t) {
  MATCH (t)<-[:LOCATED_IN|PART_OF*0..4]-(who:Party)-[r:PARTICIPATES_IN|SUPPORTS]->(c:Cooperation)
  RETURN who, c, COLLECT { MATCH (who)-[x:PARTICIPATES_IN|SUPPORTS]->(c) RETURN DISTINCT coalesce(x.role, 'supporter') AS role ORDER BY role } AS roles
  UNION
  MATCH (t)<-[:PART_OF*0..3]-(:Territory)<-[:TAKES_PLACE_IN]-(c:Cooperation)
  WHERE NOT EXISTS { (c)<-[:PARTICIPATES_IN|SUPPORTS]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(t) }
  RETURN t AS who, c, ['place'] AS roles
}
WITH t, who, c, roles
ORDER BY roles = ['place'], who <> t, NOT who:Territory, toLower(normalize(who.name, NFD)), who.id, c.name, c.id
WITH t, collect({who: who, c: c, roles: roles}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH t, size(found) AS total, one.who AS who, one.c AS c, one.roles AS roles
RETURN who {.id, .name, .nameEn, .nameFr} AS party,
  who.kind AS partyKind,
  roles,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT {
    MATCH (c)<-[:PARTICIPATES_IN]-(p:Party)
    WHERE p <> who
    WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id
  } AS others,
  COLLECT { MATCH (p:Party)-[:SUPPORTS]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS supporters,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT { MATCH (c)-[:IN_FIELD]->(f:Field) RETURN f {.id, .name, .nameEn, .nameFr} ORDER BY f.name } AS fields,
  c.since AS since,
  c.status AS status,
  c.observedOn AS seen,
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
    UNION
    MATCH (who)-[steps:LOCATED_IN|PART_OF*1..4]->(t)
    UNWIND steps AS r
    UNWIND [startNode(r), endNode(r), r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY roles = ['place'], who <> t, NOT who:Territory, toLower(normalize(who.name, NFD)), who.id, c.name, c.id
