// In which documents each cooperation stands.
MATCH (c:Cooperation)<-[:EVIDENCE_OF]-(:Record)-[:OF]->(d:Document)
RETURN c.id AS cooperation, d.id AS other
