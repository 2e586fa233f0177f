// What is done, one relationship an action.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Activity {id: row.to})
MERGE (a)-[r:INVOLVES {key: row.properties.key}]->(b)
SET r += row.properties
