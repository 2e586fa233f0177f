// Derived: any two participants of a cooperation, the smaller id first.
MATCH (c:Cooperation)
WHERE $dataset IN c.datasets OR c.id IN $shared
MATCH (a:Party)-[:PARTICIPATES_IN]->(c)<-[:PARTICIPATES_IN]-(b:Party)
WHERE a.id < b.id
WITH DISTINCT a, b, c
MERGE (a)-[r:COOPERATES_WITH {cooperation: c.id}]->(b)
SET r.derived = true, r.datasets = c.datasets
