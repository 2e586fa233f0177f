// Records, kept verbatim. They are made anew: what the dataset had of them before was taken out.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:Record {id: row.id})-[:OF]->(d)
SET n += row.properties
