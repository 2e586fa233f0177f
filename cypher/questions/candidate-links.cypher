// title: {en: Candidate links between partnerships and twinnings, fr: Liens possibles entre partenariats et jumelages}
// sentence:
//   en: "Partnerships whose two sides lie in territories that cooperate with each other, although no source says that the partnership rests on that cooperation. They are candidates to verify, not stated facts. The level shows which territories cooperate."
//   fr: "Les partenariats dont les deux côtés se trouvent dans des territoires qui coopèrent entre eux, sans qu'aucune source ne dise que le partenariat s'appuie sur cette coopération. Ce sont des pistes à vérifier, et non des faits attestés. Le niveau indique quels territoires coopèrent."
// asked: {en: "possible, potential or missing link to check; suggestions", fr: "lien probable ou potentiel, hypothèses, suggestions à vérifier"}
// theme: twinnings
// columns:
//   partnership: {type: cooperation, en: Partnership, fr: Partenariat}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   twinning: {type: cooperation, en: Twinning or decentralised cooperation, fr: Jumelage ou coopération décentralisée}
//   twinningKind: {type: text, en: Type, fr: Type}
//   territory: {type: party, en: Territory, fr: Territoire}
//   partnerTerritory: {type: party, en: Partner territory, fr: Territoire partenaire}
//   level: {type: text, en: Level, fr: Niveau}
//   statement: {type: text, en: What the source says, fr: Ce que dit la source}
// candidate: {from: partnership, to: twinning}
:params {skip: 0, rows: 1000}

// from the partnerships, of which there may be few among many twinnings
MATCH (c:HospitalPartnership|AcademicPartnership)<-[:PARTICIPATES_IN]-(x:Party)
WITH DISTINCT c, x
MATCH (x)-[:LOCATED_IN*0..1]->(:Territory)-[:PART_OF*0..3]->(a:Territory)
WHERE NOT a:Country
WITH DISTINCT c, x, a
MATCH (a)-[:PARTICIPATES_IN]->(t:Twinning|DecentralisedCooperation)
WHERE NOT EXISTS { (c)-[:RESTS_ON]->(t) }
WITH DISTINCT c, x, a, t
MATCH (t)<-[:PARTICIPATES_IN]-(b:Territory)
WHERE CASE coalesce(a.abroad, true) WHEN coalesce(b.abroad, true) THEN a.id < b.id ELSE NOT a.abroad END
  AND NOT b:Country
WITH DISTINCT c, x, a, t, b
MATCH (c)<-[:PARTICIPATES_IN]-(y:Party)
WHERE x <> y AND EXISTS { (y)-[:LOCATED_IN*0..1]->(:Territory)-[:PART_OF*0..3]->(b) }
WITH t, a, b, c, collect(DISTINCT x) + collect(DISTINCT y) AS sides
ORDER BY c.name, c.id, t.name, t.id, a.name, b.name
WITH collect({t: t, a: a, b: b, c: c, sides: sides}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.t AS t, one.a AS a, one.b AS b, one.c AS c, one.sides AS sides
RETURN c {.id, .name, .nameEn, .nameFr} AS partnership,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  t {.id, .name, .nameEn, .nameFr} AS twinning,
  t.kind AS twinningKind,
  a {.id, .name, .nameEn, .nameFr} AS territory,
  b {.id, .name, .nameEn, .nameFr} AS partnerTerritory,
  a.kind + ' – ' + b.kind AS level,
  CASE c.restsOnStatus WHEN 'none' THEN 'stated none' ELSE 'not stated' END AS statement,
  COLLECT {
    UNWIND [c, t] AS node
    MATCH (node)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN', 'restsOnStatus']] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    UNWIND [c, t] AS node
    MATCH (node)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [node, n, r] AS y
    RETURN DISTINCT y
    UNION
    UNWIND sides AS side
    MATCH (side)-[steps:LOCATED_IN|PART_OF*1..4]->(territory) WHERE territory IN [a, b]
    UNWIND steps AS r
    UNWIND [startNode(r), endNode(r), r] AS y
    RETURN DISTINCT y
  } AS graph,
  total
ORDER BY c.name, c.id, t.name, t.id, a.name, b.name
