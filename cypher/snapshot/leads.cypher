// Who leads each cooperation.
MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c:Cooperation)
RETURN c.id AS cooperation, p.id AS other
