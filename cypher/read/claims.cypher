// Claims in the order of $claims, each with what it is about and where it stands.
UNWIND range(0, size($claims) - 1) AS position
WITH position, split($claims[position], '/') AS id
MATCH (record:Record {id: 'record/' + id[1] + '/' + id[2]})-[e:EVIDENCE_OF]->(host)
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.claims[i] = id[3]] AS i
MATCH (record)-[:OF]->(document:Document)
WITH position, record, document, host, e, i, e.predicates[i] = toUpper(e.predicates[i]) AS isLink
RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id, CASE WHEN isLink THEN 'link' ELSE 'property' END AS kind, e.predicates[i] AS predicate,
  coalesce(COLLECT { MATCH (n:Party {id: e.values[e.abouts[i]]}) RETURN n {.id, .name, .nameEn, .nameFr} AS node }[0], host {.id, .name, .nameEn, .nameFr}) AS subject,
  e.values[i] AS value,
  CASE WHEN isLink THEN COLLECT {
    MATCH (n:Party {id: e.values[i]}) RETURN n {.id, .name, .nameEn, .nameFr} AS node
    UNION ALL
    MATCH (n:Cooperation {id: e.values[i]}) RETURN n {.id, .name, .nameEn, .nameFr} AS node
    UNION ALL
    MATCH (n:Agreement {id: e.values[i]}) RETURN n {.id, .name, .nameEn, .nameFr} AS node
    UNION ALL
    MATCH (n:Field {id: e.values[i]}) RETURN n {.id, .name, .nameEn, .nameFr} AS node
    UNION ALL
    MATCH (n:Activity {id: e.values[i]}) RETURN n {.id, .name, .nameEn, .nameFr} AS node
  }[0] END AS object,
  nullIf(e.roles[i], '') AS role,
  coalesce(nullIf(e.dates[i], ''), CASE WHEN e.firstDays[i] > 0 THEN e.values[i] END) AS date,
  CASE WHEN e.firstDays[i] > 0 THEN date({year: 0}) + duration({days: e.firstDays[i]}) END AS dateEarliest,
  CASE WHEN e.lastDays[i] > 0 THEN date({year: 0}) + duration({days: e.lastDays[i]}) END AS dateLatest,
  nullIf(e.details[i], '') AS detail, coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote, e.lineStarts[i] AS lineStart, e.lineEnds[i] AS lineEnd,
  coalesce(e.ranks[i], 'normal') AS rank, nullIf(e.becauses[i], '') AS because, nullIf(e.becausesFr[i], '') AS becauseFr,
  nullIf(e.uncertains[i], '') AS uncertain, nullIf(e.uncertainsFr[i], '') AS uncertainFr,
  document {.id, .title, .publisher, .address, .language, .observedOn} AS document,
  record.id AS record
ORDER BY position
