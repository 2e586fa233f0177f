// Claims, and the record that states each.
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n += row.properties, n.datasets = COLLECT { UNWIND coalesce(n.datasets, []) + $dataset AS d RETURN DISTINCT d ORDER BY d }
WITH n, row
MATCH (s:Record {id: row.record})
MERGE (n)-[r:STATED_IN]->(s)
SET r.datasets = [$dataset]
