// title: {en: Partners of a party, fr: Partenaires d'un acteur}
// sentence:
//   en: "Who takes part in the same cooperations as a hospital, a city or any other party, in which role, since when. A row for each partner and cooperation; bodies that only support are not partners."
//   fr: "Qui participe aux mêmes coopérations qu'un hôpital, une ville ou tout autre acteur, à quel titre, depuis quand. Une ligne par partenaire et par coopération ; un organisme qui apporte seulement son soutien n'est pas un partenaire."
// asked: {en: "who works or cooperates with, collaborators, with whom", fr: "qui travaille ou coopère avec, collaborateurs, avec qui"}
// theme: connections
// parameters:
//   party: {type: party, required: true, en: an organisation or a territory, fr: une organisation ou un territoire}
// columns:
//   partner: {type: party, en: Partner, fr: Partenaire}
//   partnerKind: {type: text, en: Type of partner, fr: Type de partenaire}
//   partnerRoles: {type: texts, en: Role of the partner, fr: Rôle du partenaire}
//   country: {type: party, en: Country of the partner, fr: Pays du partenaire}
//   cities: {type: parties, en: City of the partner, fr: Ville du partenaire}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   ownRoles: {type: texts, en: Own role, fr: Rôle propre}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
:params {party: 'hospital/fr/chru-tours', skip: 0, rows: 1000}

MATCH (own:Party {id: $party})-[r:PARTICIPATES_IN]->(c:Cooperation)
WITH own, c, collect(r) AS ownLinks
MATCH (c)<-[r:PARTICIPATES_IN]-(p:Party) WHERE p <> own
WITH own, c, ownLinks, p, collect(r) AS links
ORDER BY toLower(normalize(p.name, NFD)), p.id, c.name, c.id
WITH own, collect({c: c, ownLinks: ownLinks, p: p, links: links}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH own, size(found) AS total, one.c AS c, one.ownLinks AS ownLinks, one.p AS p, one.links AS links
RETURN p {.id, .name, .nameEn, .nameFr} AS partner,
  p.kind AS partnerKind,
  COLLECT { UNWIND links AS r RETURN DISTINCT r.role AS role ORDER BY role } AS partnerRoles,
  COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WITH DISTINCT k ORDER BY k.name RETURN k {.id, .name, .nameEn, .nameFr} }[0] AS country,
  COLLECT { MATCH (p)-[:LOCATED_IN*0..1]->(city:City) RETURN city {.id, .name, .nameEn, .nameFr} ORDER BY city.name, city.id } AS cities,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { UNWIND ownLinks AS r RETURN DISTINCT r.role AS role ORDER BY role } AS ownRoles,
  c.since AS since,
  c.status AS status,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] IN [own.id, p.id]
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  [own, p, c] + ownLinks + links AS graph,
  total
ORDER BY toLower(normalize(p.name, NFD)), p.id, c.name, c.id
