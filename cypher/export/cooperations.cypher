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
    RETURN {type: type(r), to: p.id, role: r.role, claims: COLLECT {
      MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = p.id AND coalesce(e.roles[i], '') = coalesce(r.role, '')] AS i
      RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
    }} ORDER BY type(r), p.id, r.role
  } AS parties,
  COLLECT {
    MATCH (c)-[r:RESTS_ON|TAKES_PLACE_IN]->(n)
    RETURN {type: type(r), to: n.id, claims: COLLECT {
      MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = n.id] AS i
      RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
    }} ORDER BY type(r), n.id
  } AS links,
  COLLECT {
    MATCH (c)-[r:IN_FIELD|INVOLVES]->(n)
    RETURN {type: type(r), to: n.id, nameEn: n.nameEn, nameFr: n.nameFr, date: r.date, detail: r.detail, claims: COLLECT {
      MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = n.id AND (type(r) = 'IN_FIELD' OR coalesce(e.dates[i], '') = coalesce(r.date, '') AND coalesce(e.details[i], '') = coalesce(r.detail, ''))] AS i
      RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
    }}
    ORDER BY type(r), n.id, r.date, r.detail
  } AS terms,
  COLLECT {
    MATCH (c)<-[r:HAS_AMOUNT]-(p:Party)
    RETURN {to: p.id, `as`: r.as, kind: r.kind, date: r.date, sum: r.sum, currency: r.currency, claims: COLLECT {
      MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = p.id AND coalesce(e.dates[i], '') = coalesce(r.date, '') AND coalesce(e.details[i], '') = coalesce(r.detail, '')] AS i
      RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
    }}
    ORDER BY r.date, r.kind, r.as, r.currency, p.id, r.sum
  } AS amounts,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)-[:OF]->(d:Document)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] IS NULL] AS i
    WITH record, d, e, i, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id
    RETURN {
      id: id, predicate: e.predicates[i], value: e.values[i], role: nullIf(e.roles[i], ''),
      quote: coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])),
      lineStart: e.lineStarts[i], lineEnd: e.lineEnds[i], rank: coalesce(e.ranks[i], 'normal'),
      because: nullIf(e.becauses[i], ''), uncertain: nullIf(e.uncertains[i], ''), record: record.id, document: d.id,
      date: coalesce(nullIf(e.dates[i], ''), CASE WHEN e.firstDays[i] > 0 THEN e.values[i] END)
    } ORDER BY d.id, e.lineStarts[i], id
  } AS claims
ORDER BY position
