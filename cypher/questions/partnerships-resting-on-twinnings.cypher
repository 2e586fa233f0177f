// title: {en: Partnerships that rest on a twinning, fr: Partenariats qui s'appuient sur un jumelage}
// sentence:
//   en: "Hospital and academic partnerships of which a source says that they rest on a twinning, a decentralised cooperation or another cooperation. With a territory: those where it, or anyone in it, takes part on either level."
//   fr: "Les partenariats hospitaliers ou universitaires dont une source dit qu'ils s'appuient sur un jumelage, une coopération décentralisée ou une autre coopération. Avec un territoire : ceux auxquels il participe, lui ou quiconque s'y trouve, à l'un des deux niveaux."
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
:params {territory: null}

CALL () {
  WITH $territory AS territory WHERE territory IS NOT NULL
  MATCH (:Party {id: territory})<-[:LOCATED_IN|PART_OF*0..4]-(:Party)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(c:Cooperation)
  WITH DISTINCT c
  MATCH (c)-[rests:RESTS_ON]-(:Cooperation)
  RETURN rests
  UNION
  WITH $territory AS territory WHERE territory IS NULL
  MATCH (:Cooperation)-[rests:RESTS_ON]->(:Cooperation)
  RETURN rests
}
MATCH (c:HospitalPartnership|AcademicPartnership)-[rests]->(basis)
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
    MATCH (c)<-[:ABOUT {as: 'subject'}]-(claim:Claim {predicate: 'RESTS_ON', value: basis.id})
    WHERE claim.uncertain IS NOT NULL
    RETURN DISTINCT claim.uncertain AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    UNWIND [c, basis] AS x
    MATCH (x)<-[:ABOUT {as: 'subject'}]-(claim:Claim)
    WHERE claim.predicate = 'RESTS_ON' AND claim.value = basis.id
      OR claim.predicate = 'PARTICIPATES_IN'
      OR claim.predicate = 'TAKES_PLACE_IN' AND x = c
      OR claim.predicate = 'since' AND claim.value = x.since
    RETURN claim.id ORDER BY claim.lineStart, claim.id
  } AS sources,
  [rests] + COLLECT {
    UNWIND [c, basis] AS x
    MATCH (x)-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, basis, n, r] AS y
    RETURN DISTINCT y
  } AS graph
ORDER BY c.name, c.id, basis.name, basis.id
