// title: {en: Most connected parties, fr: Acteurs les plus reliés}
// sentence:
//   en: "The 25 parties with the most partners, in how many cooperations and foreign countries, and how many cooperations they support besides."
//   fr: "Les 25 acteurs qui ont le plus de partenaires, dans combien de coopérations et de pays étrangers, et combien de coopérations ils soutiennent par ailleurs."
// asked: {en: "best connected, most partners, ranking, top, biggest, central", fr: "les mieux connectés, le plus de partenaires, classement, principaux, centraux"}
// theme: overview
// ahead: true
// parameters:
//   kind: {type: kind, values: [Hospital, University, School, Association, PublicBody, Network, Organisation, City, Intercommunality, Department, Region, Country], en: kind of party, fr: type d’acteur}
// columns:
//   party: {type: party, en: Party, fr: Acteur}
//   partyKind: {type: text, en: Type of party, fr: Type d'acteur}
//   country: {type: party, en: Country, fr: Pays}
//   partners: {type: integer, en: Partners, fr: Partenaires}
//   cooperations: {type: integer, en: Cooperations, fr: Coopérations}
//   countries: {type: integer, en: Countries abroad, fr: "Pays à l'étranger"}
//   supports: {type: integer, en: Supports, fr: Soutiens}
:params {kind: '', only: []}

CALL () {
  UNWIND $only AS id
  MATCH (p:Party {id: id})
  RETURN p
  UNION
  WITH $only AS only WHERE size(only) = 0
  MATCH (p:Party)
  WHERE ($kind = '' OR p.kind = $kind) AND EXISTS { (p)-[:PARTICIPATES_IN|SUPPORTS]->(:Cooperation) }
  RETURN p
}
WITH p,
  COUNT { MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation) WITH DISTINCT c MATCH (c)<-[:PARTICIPATES_IN]-(other:Party) WHERE other <> p RETURN DISTINCT other } AS partners,
  COUNT { MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation) RETURN DISTINCT c } AS cooperations,
  COUNT { (p)-[:SUPPORTS]->(:Cooperation) } AS supports
ORDER BY partners DESC, cooperations DESC, supports DESC, toLower(normalize(p.name, NFD)), p.id
LIMIT 25
RETURN p {.id, .name, .nameEn, .nameFr} AS party,
  p.kind AS partyKind,
  COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WITH DISTINCT k ORDER BY k.name RETURN k {.id, .name, .nameEn, .nameFr} }[0] AS country,
  partners,
  cooperations,
  COUNT {
    MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation)
    WITH DISTINCT c
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country)
    WHERE k.iso2 <> coalesce(p.countryCode, '')
    RETURN DISTINCT k
  } AS countries,
  supports,
  COLLECT {
    MATCH (p)-[r:PARTICIPATES_IN|SUPPORTS]->(:Cooperation)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = p.id] AS i
    RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY id
  } AS sources,
  COLLECT {
    MATCH (p)-[r:PARTICIPATES_IN|SUPPORTS]->(c:Cooperation)
    UNWIND [p, c, r] AS x
    RETURN DISTINCT x
  } AS graph
ORDER BY partners DESC, cooperations DESC, supports DESC, toLower(normalize(p.name, NFD)), p.id
