// Between which days sources date cooperations, their agreements and their activities; null where none does.
CALL () {
  MATCH (c:Cooperation)
  RETURN min(c.sinceEarliest) AS first, max(c.observedOnLatest) AS last
  UNION ALL
  MATCH (c:Cooperation)
  RETURN min(c.observedOnEarliest) AS first, null AS last
  UNION ALL
  MATCH (:Cooperation)-[:UNDER]->(g:Agreement)
  RETURN min(g.signedEarliest) AS first, null AS last
  UNION ALL
  MATCH (:Cooperation)-[r:INVOLVES]->(:Activity)
  RETURN min(r.dateEarliest) AS first, null AS last
}
RETURN min(first) AS first, max(last) AS last
