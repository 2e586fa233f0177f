// In which territory each party lies, for the snapshot.
MATCH (p:Party)-[:LOCATED_IN|PART_OF]->(t:Territory)
RETURN p.id AS one, t.id AS other
