// What claims are about: Agreement.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (k:Claim {id: row.claim})
MATCH (n:Agreement {id: row.node})
MERGE (k)-[r:ABOUT {as: row.as}]->(n)
SET r.datasets = [$dataset]
