// In which fields each cooperation is, for the snapshot and for lists.
MATCH (c)-[:IN_FIELD]->(f)
RETURN elementId(c) AS one, elementId(f) AS other
