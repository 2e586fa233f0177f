// What is there, for the start of the server and for the health page.
CALL () {
  MATCH (n:Party) RETURN 'parties' AS what, coalesce(toStringOrNull(n.kind), '') AS kind, count(*) AS number
  UNION ALL
  MATCH (n:Cooperation) RETURN 'cooperations' AS what, coalesce(toStringOrNull(n.kind), '') AS kind, count(*) AS number
  UNION ALL
  MATCH ()-[e:EVIDENCE_OF]->() RETURN 'claims' AS what, '' AS kind, sum(size(e.claims)) AS number
  UNION ALL
  MATCH ()-[e:EVIDENCE_OF]->() RETURN 'uncertain claims' AS what, '' AS kind, sum(size([why IN e.uncertains WHERE why <> ''])) AS number
  UNION ALL
  MATCH (n:Record) RETURN 'records' AS what, '' AS kind, count(*) AS number
  UNION ALL
  MATCH (n:Document) RETURN 'documents' AS what, '' AS kind, count(*) AS number
}
RETURN what, kind, number
ORDER BY what, number DESC, kind
