// Claims in the order of $claims, each with what it is about and where it stands.
UNWIND range(0, size($claims) - 1) AS position
MATCH (k:Claim {id: $claims[position]})-[:STATED_IN]->(record:Record)-[:OF]->(document:Document)
RETURN k.id AS id, k.kind AS kind, k.predicate AS predicate,
  COLLECT { MATCH (k)-[:ABOUT {as: 'subject'}]->(n) RETURN n {.id, .name, .nameEn, .nameFr} LIMIT 1 }[0] AS subject,
  k.value AS value,
  COLLECT { MATCH (k)-[:ABOUT {as: 'object'}]->(n) RETURN n {.id, .name, .nameEn, .nameFr} LIMIT 1 }[0] AS object,
  k.role AS role,
  coalesce(k.date, CASE WHEN k.earliest IS NULL THEN null ELSE k.value END) AS date,
  coalesce(k.dateEarliest, k.earliest) AS dateEarliest,
  coalesce(k.dateLatest, k.latest) AS dateLatest,
  k.detail AS detail, k.quote AS quote, k.lineStart AS lineStart, k.lineEnd AS lineEnd,
  k.rank AS rank, k.because AS because, k.becauseFr AS becauseFr, k.uncertain AS uncertain, k.uncertainFr AS uncertainFr,
  document {.id, .title, .publisher, .address, .language, .observedOn} AS document,
  record.id AS record
ORDER BY position
