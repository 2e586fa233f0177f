// Derived: any two participants of a cooperation, the smaller id first.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
MATCH (a)-[:PARTICIPATES_IN]->(c)<-[:PARTICIPATES_IN]-(b)
WHERE a.id < b.id
WITH DISTINCT a, b, c
CREATE (a)-[:COOPERATES_WITH {cooperation: c.id, derived: true, datasets: c.datasets}]->(b)
