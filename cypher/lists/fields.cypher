// Each field with those above it.
MATCH (f:Field)
RETURN elementId(f) AS node, COLLECT { MATCH (f)-[:BROADER*0..6]->(t:Field) RETURN DISTINCT t.id } AS field
