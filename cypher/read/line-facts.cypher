// What the claims of $claims state, no more of each than a line of a document shows; in the order of the lines.
UNWIND $claims AS id
MATCH (k:Claim {id: id})
RETURN k.lineStart AS lineStart, k.predicate AS predicate, k.role AS role, k.value AS value,
  coalesce(k.date, CASE WHEN k.earliest IS NULL THEN null ELSE k.value END) AS date,
  COLLECT { MATCH (k)-[:ABOUT {as: 'subject'}]->(n) RETURN n {.id, .name, .nameEn, .nameFr} LIMIT 1 }[0] AS subject,
  COLLECT { MATCH (k)-[:ABOUT {as: 'object'}]->(n) RETURN n {.id, .name, .nameEn, .nameFr} LIMIT 1 }[0] AS object,
  k.because AS because, k.becauseFr AS becauseFr, k.uncertain AS uncertain, k.uncertainFr AS uncertainFr
ORDER BY k.lineStart, k.lineEnd, k.id
