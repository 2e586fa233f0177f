// Who supports cooperations.
MATCH (p)-[:SUPPORTS]->(c)
RETURN elementId(c) AS one, elementId(p) AS other
