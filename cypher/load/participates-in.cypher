// Who takes part, one relationship a role.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Party {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:PARTICIPATES_IN {role: row.properties.role}]->(b)
