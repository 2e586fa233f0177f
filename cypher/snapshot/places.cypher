// In which territory each party lies, for the snapshot.
MATCH (p)-[:LOCATED_IN|PART_OF]->(t:Territory)
RETURN elementId(p) AS one, elementId(t) AS other
