// The cooperations of $ids with all that an export tells of them, in the order of $ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (c:Cooperation {id: $ids[position]})
RETURN c {.id, .kind, .name, .nameEn, .nameFr, .status, .since, .until, .observedOn} AS cooperation,
  coalesce(c.datasets, []) AS datasets,
  {
    sinceEarliest: c.sinceEarliest, sinceLatest: c.sinceLatest, untilEarliest: c.untilEarliest, untilLatest: c.untilLatest,
    observedOnEarliest: c.observedOnEarliest, observedOnLatest: c.observedOnLatest
  } AS days,
  COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN|SUPPORTS]-(p:Party)
    WITH type(r) AS type, p.id AS party, r.role AS role, r.claims AS claims
    RETURN {type: type, to: party, role: role, claims: coalesce(claims, [])} ORDER BY type, party, role
  } AS parties,
  COLLECT {
    MATCH (c)-[r:RESTS_ON|TAKES_PLACE_IN]->(n)
    WITH DISTINCT type(r) AS type, n.id AS id, r.claims AS claims
    RETURN {type: type, to: id, claims: coalesce(claims, [])} ORDER BY type, id
  } AS links,
  COLLECT {
    MATCH (c)-[r:IN_FIELD|INVOLVES]->(n)
    WITH type(r) AS type, n, r.date AS date, r.detail AS detail, r.claims AS claims
    RETURN {type: type, to: n.id, nameEn: n.nameEn, nameFr: n.nameFr, date: date, detail: detail, claims: coalesce(claims, [])}
    ORDER BY type, n.id, date, detail
  } AS terms,
  COLLECT {
    MATCH (c)<-[:ABOUT {as: 'subject'}]-(k:Claim)-[:STATED_IN]->(r:Record)-[:OF]->(d:Document)
    RETURN k {
      .id, .predicate, .value, .role, .quote, .lineStart, .lineEnd, .rank, .because, .uncertain, record: r.id, document: d.id,
      date: coalesce(k.date, CASE WHEN k.earliest IS NULL THEN null ELSE k.value END)
    } ORDER BY d.id, k.lineStart, k.id
  } AS claims
ORDER BY position
