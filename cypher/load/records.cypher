// Records, kept verbatim.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n += row.properties, n.datasets = [$dataset]
WITH n, row
MATCH (d:Document {id: row.document})
MERGE (n)-[r:OF]->(d)
SET r.datasets = [$dataset]
