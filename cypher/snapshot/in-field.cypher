// In which fields each cooperation is, for the snapshot.
MATCH (c:Cooperation)-[:IN_FIELD]->(f:Field)
RETURN c.id AS one, f.id AS other
