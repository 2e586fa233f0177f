// Claims by id, with the document that each quotes.
UNWIND range(0, size($claims) - 1) AS position
MATCH (k:Claim {id: $claims[position]})-[:STATED_IN]->(:Record)-[:OF]->(d:Document)
RETURN k.id AS id, d.title AS document, d.id AS documentId, d.publisher AS publisher, d.address AS address,
       k.lineStart AS lineStart, k.lineEnd AS lineEnd, k.quote AS quote
ORDER BY position
