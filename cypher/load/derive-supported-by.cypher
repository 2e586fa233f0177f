// Derived: who leads a cooperation (without a lead, who takes part) and who supports it.
// (Only parties take part and support: without their label no plan can begin with all of them.)
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
MATCH (s)-[:SUPPORTS]->(c)
MATCH (p)-[x:PARTICIPATES_IN]->(c)
WHERE p <> s AND (x.role = 'lead' OR NOT EXISTS { ()-[:PARTICIPATES_IN {role: 'lead'}]->(c) })
WITH DISTINCT p, s, c
CREATE (p)-[:SUPPORTED_BY {cooperation: c.id, derived: true}]->(s)
