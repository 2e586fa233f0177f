AS row
MATCH (a:From {id: row.from})
MATCH (b:To {id: row.to})
MERGE (a)-[r:TYPE {identity: row.properties.identity}]->(b)
SET r += row.properties;

