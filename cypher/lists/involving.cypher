// Which activities cooperations involve.
MATCH (c)-[:INVOLVES]->(a)
RETURN elementId(c) AS one, elementId(a) AS other
