// The cooperations in which the parties of $parties take part or which they support.
UNWIND $parties AS id
MATCH (:Party {id: id})-[:PARTICIPATES_IN|SUPPORTS]->(c:Cooperation)
RETURN DISTINCT c.id AS id
