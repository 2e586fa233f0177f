// title: {en: Common partners of two parties, fr: Partenaires communs de deux acteurs}
// sentence:
//   en: "Who cooperates with both of two parties, and in which cooperations."
//   fr: "Qui coopère avec chacun de deux acteurs, et dans quelles coopérations."
// asked: {en: "shared partners, partners in common, both work with", fr: "partenaires partagés, en commun"}
// theme: connections
// parameters:
//   a: {type: party, required: true, en: one party, fr: un acteur}
//   b: {type: party, required: true, en: the other party, fr: "l'autre acteur"}
// columns:
//   partner: {type: party, en: Common partner, fr: Partenaire commun}
//   partnerKind: {type: text, en: Type of partner, fr: Type de partenaire}
//   country: {type: party, en: Country of the partner, fr: Pays du partenaire}
//   cities: {type: parties, en: City of the partner, fr: Ville du partenaire}
//   withA: {type: cooperations, en: With the first, fr: Avec le premier}
//   withB: {type: cooperations, en: With the other, fr: "Avec l'autre"}
:params {a: 'hospital/fr/chru-tours', b: 'hospital/fr/hcl', skip: 0, rows: 1000}

MATCH (a:Party {id: $a})
MATCH (b:Party {id: $b})
MATCH (a)-[:PARTICIPATES_IN]->(c:Cooperation)
MATCH (c)<-[:PARTICIPATES_IN]-(p:Party) WHERE p <> a AND p <> b
WITH a, b, p, collect(DISTINCT c) AS withA
MATCH (b)-[:PARTICIPATES_IN]->(c:Cooperation)<-[:PARTICIPATES_IN]-(p)
WITH a, b, p, withA, collect(DISTINCT c) AS withB
ORDER BY toLower(normalize(p.name, NFD)), p.id
WITH a, b, collect({p: p, withA: withA, withB: withB}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH a, b, size(found) AS total, one.p AS p, one.withA AS withA, one.withB AS withB
RETURN p {.id, .name, .nameEn, .nameFr} AS partner,
  p.kind AS partnerKind,
  COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WITH DISTINCT k ORDER BY k.name RETURN k {.id, .name, .nameEn, .nameFr} }[0] AS country,
  COLLECT { MATCH (p)-[:LOCATED_IN*0..1]->(city:City) RETURN city {.id, .name, .nameEn, .nameFr} ORDER BY city.name, city.id } AS cities,
  COLLECT { UNWIND withA AS c RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY c.name, c.id } AS withA,
  COLLECT { UNWIND withB AS c RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY c.name, c.id } AS withB,
  COLLECT {
    UNWIND withA + withB AS c
    WITH DISTINCT c
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] IN [a.id, b.id, p.id]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    UNWIND withA + withB AS c
    MATCH (c)<-[r:PARTICIPATES_IN]-(n) WHERE n IN [a, b, p]
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY toLower(normalize(p.name, NFD)), p.id
