// Each activity with those above it.
MATCH (a:Activity)
RETURN elementId(a) AS node, COLLECT { MATCH (a)-[:BROADER*0..6]->(t:Activity) RETURN DISTINCT t.id } AS activity
