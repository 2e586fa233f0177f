// Derived: who leads a cooperation (without a lead, who takes part) and who supports it.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
MATCH (s:Party)-[:SUPPORTS]->(c)
MATCH (p:Party)-[x:PARTICIPATES_IN]->(c)
WHERE p <> s AND (x.role = 'lead' OR NOT EXISTS { (:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) })
WITH DISTINCT p, s, c
CREATE (p)-[:SUPPORTED_BY {cooperation: c.id, derived: true, datasets: c.datasets}]->(s)
