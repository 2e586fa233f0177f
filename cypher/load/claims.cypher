// Claims, and the record that states each.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n += row.properties, n.datasets = [$dataset]
WITH n, row
MATCH (s:Record {id: row.record})
MERGE (n)-[r:STATED_IN]->(s)
SET r.datasets = [$dataset]
