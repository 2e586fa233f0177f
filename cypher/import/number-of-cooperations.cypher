// Of how many cooperations the records of a document speak.
MATCH (d:Document {id: $document})<-[:OF]-(r:Record)-[:EVIDENCE_OF]->(c:Cooperation)
RETURN count(DISTINCT c) AS number
