// title: {en: Partnerships that rest on a twinning, fr: Partenariats qui s'appuient sur un jumelage}
// sentence:
//   en: "Hospital and academic partnerships of which a source says that they rest on a twinning, a decentralised cooperation or another cooperation. With a territory: those where it, or anyone in it, takes part on either level."
//   fr: "Les partenariats hospitaliers ou universitaires dont une source dit qu'ils s'appuient sur un jumelage, une coopération décentralisée ou une autre coopération. Avec un territoire : ceux auxquels il participe, lui ou quiconque s'y trouve, à l'un des deux niveaux."
// asked: {en: "based on, built on, thanks to a twinning, backed by", fr: "fondés sur, basés sur, reposent sur, grâce à, adossés à un jumelage"}
// theme: partnerships
// parameters:
//   territory: {type: party, kinds: [City, Intercommunality, Department, Region, Country], en: "a city, department, region or country", fr: "une ville, un département, une région ou un pays"}
// columns:
//   partnership: {type: cooperation, en: Partnership, fr: Partenariat}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   countries: {type: parties, en: Country, fr: Pays}
//   since: {type: date, en: Since, fr: Depuis}
//   basis: {type: cooperation, en: Rests on, fr: S'appuie sur}
//   basisKind: {type: text, en: Type of basis, fr: Type d'appui}
//   basisParties: {type: parties, en: Parties of the basis, fr: Acteurs de l'appui}
//   basisSince: {type: date, en: Basis since, fr: Appui depuis}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {territory: '', skip: 0, rows: 1000}

CALL () {
  WITH $territory AS territory WHERE territory <> ''
  MATCH (:Party {id: territory})<-[:LOCATED_IN|PART_OF*0..4]-(:Party)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(c:Cooperation)
  WITH DISTINCT c
  MATCH (c)-[rests:RESTS_ON]-(:Cooperation)
  RETURN rests
  UNION
  WITH $territory AS territory WHERE territory = ''
  MATCH (:Cooperation)-[rests:RESTS_ON]->(:Cooperation)
  RETURN rests
}
MATCH (c:HospitalPartnership|AcademicPartnership)-[rests]->(basis)
WITH c, rests, basis
ORDER BY c.name, c.id, basis.name, basis.id
WITH collect({c: c, rests: rests, basis: basis}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.c AS c, one.rests AS rests, one.basis AS basis
RETURN c {.id, .name, .nameEn, .nameFr} AS partnership,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  c.since AS since,
  basis {.id, .name, .nameEn, .nameFr} AS basis,
  basis.kind AS basisKind,
  COLLECT {
    MATCH (p:Party)-[:PARTICIPATES_IN]->(basis)
    WITH DISTINCT p ORDER BY p.abroad, p.name, p.id
    RETURN p {.id, .name, .nameEn, .nameFr}
  } AS basisParties,
  basis.since AS basisSince,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'RESTS_ON' AND e.values[i] = basis.id AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    UNWIND [c, basis] AS x
    MATCH (x)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'RESTS_ON' AND e.values[i] = basis.id
      OR e.predicates[i] = 'PARTICIPATES_IN'
      OR e.predicates[i] = 'TAKES_PLACE_IN' AND x = c
      OR e.predicates[i] = 'since' AND e.values[i] = x.since] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  [rests] + COLLECT {
    UNWIND [c, basis] AS x
    MATCH (x)-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, basis, n, r] AS y
    RETURN DISTINCT y
  } AS graph,
  total
ORDER BY c.name, c.id, basis.name, basis.id
