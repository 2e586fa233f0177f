// title: {en: Fields by country, fr: Domaines par pays}
// sentence:
//   en: "What the cooperations in each foreign country are about, how many of them, and led by whom."
//   fr: "Sur quoi portent les coopérations dans chaque pays étranger, combien il y en a et qui en est chef de file."
// asked: {en: "topics, themes and subjects country by country", fr: "thèmes et sujets pays par pays"}
// theme: themes
// columns:
//   country: {type: party, en: Country, fr: Pays}
//   field: {type: field, en: Field, fr: Domaine}
//   number: {type: integer, en: Cooperations, fr: Nombre de coopérations}
//   leads: {type: parties, en: Leads, fr: Chefs de file}
//   cooperations: {type: cooperations, en: Which, fr: Lesquelles}
:params {skip: 0, rows: 1000}

MATCH (f:Field)<-[:IN_FIELD]-(c:Cooperation)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country)
WHERE k.abroad
WITH k, f, collect(DISTINCT c) AS cooperations
ORDER BY toLower(normalize(k.name, NFD)), size(cooperations) DESC, f.name
WITH collect({k: k, f: f, cooperations: cooperations}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.k AS k, one.f AS f, one.cooperations AS cooperations
RETURN k {.id, .name, .nameEn, .nameFr} AS country,
  f {.id, .name, .nameEn, .nameFr} AS field,
  size(cooperations) AS number,
  COLLECT {
    UNWIND cooperations AS c
    MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c)
    WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id
  } AS leads,
  COLLECT { UNWIND cooperations AS c RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY c.name, c.id } AS cooperations,
  COLLECT {
    UNWIND cooperations AS c
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'IN_FIELD' AND e.values[i] = f.id OR e.predicates[i] = 'TAKES_PLACE_IN'] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    UNWIND cooperations AS c
    MATCH (c)-[r:IN_FIELD|TAKES_PLACE_IN]->(n) WHERE n = f OR n:Territory
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY toLower(normalize(k.name, NFD)), number DESC, f.name
