// Who supports which cooperation, for the snapshot.
MATCH (p)-[:SUPPORTS]->(c)
RETURN elementId(c) AS one, elementId(p) AS other
