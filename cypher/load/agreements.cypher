// Agreements, each of one record, and made anew with it.
CYPHER replan=skip
UNWIND $part.rows AS row
CREATE (n:Agreement {id: row.id})
SET n += row.properties, n.datasets = [$dataset]
