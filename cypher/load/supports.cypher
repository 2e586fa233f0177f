// Who supports.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Party {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:SUPPORTS]->(b)
