// Under which agreement.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Agreement {id: row.to})
MERGE (a)-[r:UNDER]->(b)
