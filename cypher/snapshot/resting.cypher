// What each cooperation rests on.
MATCH (c:Cooperation)-[:RESTS_ON]->(base:Cooperation)
RETURN c.id AS cooperation, base.id AS other
