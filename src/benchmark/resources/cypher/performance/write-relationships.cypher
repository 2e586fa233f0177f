// Relationships as they are.
UNWIND $rows AS row
MATCH (a:Raw {id: row.from})
MATCH (b:Raw {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
