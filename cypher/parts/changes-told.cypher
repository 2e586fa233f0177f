// Tells a page of changes: each has its position, change, date and day; c, or p that was called before and is called after; claims; and ids of
// the documents that its sources are looked for in, all where there are none.
WITH position, change, date, day, c, p, before, after, claims, documents
ORDER BY position, day, c.name, c.id, p.name, p.id
WITH collect({position: position, change: change, date: date, day: day, c: c, p: p, before: before, after: after, claims: claims, documents: documents}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.position AS position, one.change AS change, one.date AS date, one.day AS day, one.c AS c, one.p AS p,
  one.before AS before, one.after AS after, one.claims AS claims, one.documents AS documents
RETURN change,
  date,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT {
    MATCH (q:Party)-[:PARTICIPATES_IN]->(c)
    WITH DISTINCT q, EXISTS { (q)-[:PARTICIPATES_IN {role: 'lead'}]->(c) } AS leads
    RETURN q {.id, .name, .nameEn, .nameFr} ORDER BY NOT leads, q.name, q.id
  } + CASE WHEN p IS NULL THEN [] ELSE [p {.id, .name, .nameEn, .nameFr}] END AS parties,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  before,
  after,
  COLLECT { UNWIND claims AS id RETURN DISTINCT id ORDER BY id } + COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    WHERE size(documents) = 0 OR EXISTS { MATCH (record)-[:OF]->(d:Document) WHERE d.id IN documents }
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN'
      OR e.predicates[i] = 'since' AND change = 'begun' AND e.values[i] = date
      OR e.predicates[i] = 'until' AND change = 'ended' AND e.values[i] = date
      OR e.predicates[i] = 'status' AND change = 'ended' AND e.values[i] = 'ended'] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  CASE WHEN p IS NULL THEN [] ELSE [p] END + COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
    UNION
    MATCH (p)-[r:PARTICIPATES_IN|SUPPORTS]->(k:Cooperation)
    UNWIND [k, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY position, day, c.name, c.id, p.name, p.id
