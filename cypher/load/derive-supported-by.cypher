// Derived: who leads a cooperation (without a lead, who takes part) and who supports it.
MATCH (c:Cooperation)
WHERE $dataset IN c.datasets OR c.id IN $shared
MATCH (s:Party)-[:SUPPORTS]->(c)
MATCH (p:Party)-[x:PARTICIPATES_IN]->(c)
WHERE p <> s AND (x.role = 'lead' OR NOT EXISTS { (:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) })
WITH DISTINCT p, s, c
MERGE (p)-[r:SUPPORTED_BY {cooperation: c.id}]->(s)
SET r.derived = true, r.datasets = c.datasets
