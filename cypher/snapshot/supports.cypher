// Who supports which cooperation, for the snapshot.
MATCH (p:Party)-[:SUPPORTS]->(c:Cooperation)
RETURN c.id AS one, p.id AS other
