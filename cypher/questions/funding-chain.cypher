// title: {en: Chains of funding, fr: Chaînes de financement}
// sentence:
//   en: "Who supports or funds whom, through whom, for what, in which country and, if a source says so, with how much."
//   fr: "Qui soutient ou finance qui, par qui, pour quoi, dans quel pays et, si une source le dit, pour quel montant."
// asked: {en: "money, funding flows, grants, donors, who pays whom, budget", fr: "argent, flux financiers, subventions, bailleurs, qui paie qui, budget"}
// theme: support
// parameters:
//   funder: {type: party, en: Who funds, fr: Qui finance}
//   country: {type: party, kinds: [Country], en: country in which it takes place, fr: pays où elle a lieu}
// columns:
//   funder: {type: party, en: Who funds, fr: Qui finance}
//   lead: {type: parties, en: Whom (lead), fr: Qui (chef de file)}
//   accountable: {type: parties, en: Accountable, fr: Responsable}
//   through: {type: parties, en: Through whom, fr: Par qui}
//   partners: {type: parties, en: Carried out with, fr: Mis en œuvre avec}
//   cooperation: {type: cooperation, en: For what, fr: Pour quoi}
//   fields: {type: fields, en: Fields, fr: Domaines}
//   countries: {type: parties, en: Country, fr: Pays}
//   committed: {type: texts, en: Committed (rounded), fr: Engagé (arrondi)}
//   paid: {type: texts, en: Paid (rounded), fr: Versé (arrondi)}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {funder: '', country: '', skip: 0, rows: 1000}

CALL () {
  WITH $funder AS funder WHERE funder <> ''
  MATCH (f:Party {id: funder})-[s:SUPPORTS]->(c:Cooperation)
  RETURN f, s, c
  UNION
  WITH $funder AS funder WHERE funder = '' AND $country = ''
  MATCH (f:SupportingBody)-[s:SUPPORTS]->(c:Cooperation)
  RETURN f, s, c
  UNION
  WITH $country AS country WHERE country <> '' AND $funder = ''
  MATCH (:Party {id: country})<-[:PART_OF*0..3]-(:Territory)<-[:TAKES_PLACE_IN]-(c:Cooperation)
  WITH DISTINCT c
  MATCH (f:Party)-[s:SUPPORTS]->(c)
  RETURN f, s, c
}
WITH f, s, c
WHERE $country = '' OR EXISTS { (c)-[:TAKES_PLACE_IN]->(:Territory)-[:PART_OF*0..3]->(:Country {id: $country}) }
WITH f, c
ORDER BY toLower(normalize(f.name, NFD)), f.id, c.name, c.id
WITH collect([f, c]) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one[0] AS f, one[1] AS c
WITH total, f, c,
  COLLECT {
    MATCH (f)-[r:HAS_AMOUNT]->(c) WHERE r.as = 'provider' AND r.kind = 'commitment'
    WITH r.date AS year, r.currency AS currency, sum(r.sum) AS sum ORDER BY year, currency
    RETURN year + ': ' + toString(toInteger(round(sum))) + ' ' + currency
  } AS committed,
  COLLECT {
    MATCH (f)-[r:HAS_AMOUNT]->(c) WHERE r.as = 'provider' AND r.kind IN ['disbursement', 'expenditure', 'incoming-funds']
    WITH r.date AS year, r.currency AS currency, sum(r.sum) AS sum ORDER BY year, currency
    RETURN year + ': ' + toString(toInteger(round(sum))) + ' ' + currency
  } AS paid
RETURN f {.id, .name, .nameEn, .nameFr} AS funder,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'accountable'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS accountable,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['carrier', 'operator', 'extending'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS through,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  COLLECT { MATCH (c)-[:IN_FIELD]->(field:Field) RETURN field {.id, .name, .nameEn, .nameFr} ORDER BY field.name } AS fields,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN]->(:Territory)-[:PART_OF*0..3]->(k:Country)
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  committed,
  paid,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'SUPPORTS' AND e.values[i] = f.id AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN', 'IN_FIELD']
      OR e.predicates[i] IN ['SUPPORTS', 'HAS_AMOUNT'] AND e.values[i] = f.id] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY toLower(normalize(f.name, NFD)), f.id, c.name, c.id
