// In which fields cooperations are.
MATCH (c)-[:IN_FIELD]->(f)
RETURN elementId(c) AS one, elementId(f) AS other
