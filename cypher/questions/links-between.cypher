// title: {en: Links between two parties, fr: Liens entre deux acteurs}
// sentence:
//   en: "Everything that links one party to another: cooperations in which both take part or which one of them supports; those of the territories they lie in, or of what lies in them; a common city."
//   fr: "Tout ce qui relie un acteur à un autre : les coopérations auxquelles les deux participent ou que l'un d'eux soutient ; celles de leurs territoires, ou de ce qui s'y trouve ; une ville commune."
// asked: {en: "how two parties are related, connections, relations", fr: "comment deux acteurs sont reliés, relations, rapports"}
// theme: connections
// parameters:
//   a: {type: party, required: true, en: one party, fr: un acteur}
//   b: {type: party, required: true, en: the other party, fr: "l'autre acteur"}
// columns:
//   link: {type: text, en: Link, fr: Lien}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   sideA: {type: parties, en: On the first side, fr: Du premier côté}
//   sideB: {type: parties, en: On the other side, fr: "De l'autre côté"}
//   place: {type: party, en: Place, fr: Lieu}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
:params {a: 'city/fr/grenoble', b: 'city/bf/ouagadougou', skip: 0, rows: 1000}

MATCH (a:Party {id: $a})
MATCH (b:Party {id: $b})
CALL (a, b) {
  CALL (a) {
    RETURN a AS x
    UNION
    MATCH (a)-[:LOCATED_IN|PART_OF*1..4]->(x:Territory) WHERE NOT x:Country
    RETURN x
    UNION
    MATCH (a)<-[:LOCATED_IN|PART_OF*1..4]-(x:Party)
    RETURN x
  }
  MATCH (x)-[:PARTICIPATES_IN|SUPPORTS]->(c:Cooperation)
  MATCH (c)<-[:PARTICIPATES_IN|SUPPORTS]-(y:Party)
  WHERE x <> y
    AND (y = b
      OR EXISTS { (y)-[:LOCATED_IN|PART_OF*1..4]->(b) }
      OR NOT y:Country AND EXISTS { (b)-[:LOCATED_IN|PART_OF*1..4]->(y) })
  WITH a, b, c, collect(DISTINCT x) AS xs, collect(DISTINCT y) AS ys
  RETURN CASE
      WHEN NOT (a IN xs AND b IN ys) THEN 'through territories'
      WHEN EXISTS { (a)-[:PARTICIPATES_IN]->(c) } AND EXISTS { (b)-[:PARTICIPATES_IN]->(c) } THEN 'both take part'
      ELSE 'support'
    END AS link,
    c, xs, ys, null AS place, null AS steps
  UNION
  MATCH (a)-[r:LOCATED_IN]->(city:City)<-[s:LOCATED_IN]-(b)
  RETURN 'same city' AS link, null AS c, [a] AS xs, [b] AS ys, city AS place, [r, s] AS steps
  UNION
  MATCH (a)-[steps:LOCATED_IN|PART_OF*1..4]->(b)
  RETURN 'lies in' AS link, null AS c, [a] AS xs, [b] AS ys, b AS place, steps
  UNION
  MATCH (b)-[steps:LOCATED_IN|PART_OF*1..4]->(a)
  RETURN 'lies in' AS link, null AS c, [a] AS xs, [b] AS ys, a AS place, steps
}
WITH link, c, xs, ys, place, steps
ORDER BY CASE link WHEN 'both take part' THEN 1 WHEN 'support' THEN 2 WHEN 'same city' THEN 4 WHEN 'lies in' THEN 5 ELSE 3 END, c.name, c.id, place.id
WITH collect({link: link, c: c, xs: xs, ys: ys, place: place, steps: steps}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.link AS link, one.c AS c, one.xs AS xs, one.ys AS ys, one.place AS place, one.steps AS steps
RETURN link,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { UNWIND xs AS p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS sideA,
  COLLECT { UNWIND ys AS p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS sideB,
  place {.id, .name, .nameEn, .nameFr} AS place,
  c.since AS since,
  c.status AS status,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'SUPPORTS'] AND (any(p IN xs WHERE p.id = e.values[i]) OR any(p IN ys WHERE p.id = e.values[i]))
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } + COLLECT {
    UNWIND steps AS r
    WITH r, CASE WHEN type(r) IN ['PARTICIPATES_IN', 'SUPPORTS'] THEN endNode(r) ELSE startNode(r) END AS about, CASE WHEN type(r) IN ['PARTICIPATES_IN', 'SUPPORTS'] THEN startNode(r) ELSE endNode(r) END AS other
    MATCH (about)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = other.id AND coalesce(e.roles[i], '') = coalesce(r.role, '')] AS i
    RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY id
  } AS sources,
  COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN|SUPPORTS]-(p) WHERE p IN xs OR p IN ys
    UNWIND [c, p, r] AS node
    RETURN DISTINCT node
    UNION
    UNWIND steps AS r
    UNWIND [startNode(r), endNode(r), r] AS node
    RETURN DISTINCT node
  } AS graph,
  total
ORDER BY CASE link WHEN 'both take part' THEN 1 WHEN 'support' THEN 2 WHEN 'same city' THEN 4 WHEN 'lies in' THEN 5 ELSE 3 END,
  c.name, c.id, place.id
