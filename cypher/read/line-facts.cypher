// What the claims of $claims state, no more of each than a line of a document shows; in the order of the lines.
UNWIND range(0, size($claims) - 1) AS position
WITH position, split($claims[position], '/') AS id
MATCH (record:Record {id: 'record/' + id[1] + '/' + id[2]})-[e:EVIDENCE_OF]->(host)
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.claims[i] = id[3]] AS i
RETURN e.lineStarts[i] AS lineStart, e.predicates[i] AS predicate, nullIf(e.roles[i], '') AS role, e.values[i] AS value,
  coalesce(nullIf(e.dates[i], ''), CASE WHEN e.firstDays[i] > 0 THEN e.values[i] END) AS date,
  coalesce(COLLECT { MATCH (n:Party {id: e.values[e.abouts[i]]}) RETURN n {.id, .name, .nameEn, .nameFr} AS node }[0], host {.id, .name, .nameEn, .nameFr}) AS subject,
  CASE WHEN e.predicates[i] = toUpper(e.predicates[i]) THEN COLLECT {
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
  nullIf(e.becauses[i], '') AS because, nullIf(e.becausesFr[i], '') AS becauseFr,
  nullIf(e.uncertains[i], '') AS uncertain, nullIf(e.uncertainsFr[i], '') AS uncertainFr
ORDER BY lineStart, e.lineEnds[i], record.id, e.claims[i]
