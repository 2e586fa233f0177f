// What a cooperation rests on, as a source states it.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:RESTS_ON]->(b)
