// By which identifier a record relates a cooperation to another one, so that this is found whichever comes first.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (s:Record {id: row.from})
MATCH (c:Cooperation {id: row.to})
CREATE (s)-[:REFERS_TO {reference: row.reference}]->(c)
