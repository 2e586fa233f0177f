// Derived: any two participants of a cooperation, the smaller id first.
// (Only parties take part and support: without their label no plan can begin with all of them.)
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
MATCH (a)-[:PARTICIPATES_IN]->(c)<-[:PARTICIPATES_IN]-(b)
WHERE a.id < b.id
WITH DISTINCT a, b, c
CREATE (a)-[:COOPERATES_WITH {cooperation: c.id, derived: true}]->(b)
