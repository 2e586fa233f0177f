// Cooperations that a dataset states, whoever else does.
MATCH (:Dataset {id: $dataset})<-[:IN_DATASET]-(:Document)<-[:OF]-(:Record)-[:EVIDENCE_OF]->(c:Cooperation)
RETURN DISTINCT c.id AS id
