// Agreements, each of one record.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (n:Agreement {id: row.id})
SET n += row.properties, n.datasets = [$dataset]
