AS row
MATCH (a:From {id: row.from})
MATCH (b:To {id: row.to})
MERGE (a)-[r:TYPE]->(b)
SET r += row.properties;

