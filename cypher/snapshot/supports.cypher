// Who supports which cooperation, for the snapshot and for lists.
MATCH (p)-[:SUPPORTS]->(c)
RETURN elementId(c) AS one, elementId(p) AS other
