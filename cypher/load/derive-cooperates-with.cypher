// Derived: any two participants of a cooperation, the smaller id first.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
MATCH (a:Party)-[:PARTICIPATES_IN]->(c)<-[:PARTICIPATES_IN]-(b:Party)
WHERE a.id < b.id
WITH DISTINCT a, b, c
CREATE (a)-[:COOPERATES_WITH {cooperation: c.id, derived: true, datasets: c.datasets}]->(b)
