// What a party gave, received or planned, one relationship a kind and period.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Party {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:HAS_AMOUNT {key: row.properties.key}]->(b)
SET r += row.properties
