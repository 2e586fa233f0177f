// What it is about.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Field {id: row.to})
MERGE (a)-[r:IN_FIELD]->(b)
