// In which territories each cooperation takes place.
MATCH (c:Cooperation)-[:TAKES_PLACE_IN]->(t:Territory)
RETURN c.id AS cooperation, t.id AS other
