// Of which cooperations records speak.
UNWIND $records AS id
MATCH (r:Record {id: id})-[:EVIDENCE_OF]->(c:Cooperation)
RETURN DISTINCT c.id AS id
