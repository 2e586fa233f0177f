// Claims by id, with the document that each quotes, and in French, by the English, their reasons and what they are about.
UNWIND range(0, size($claims) - 1) AS position
MATCH (k:Claim {id: $claims[position]})-[:STATED_IN]->(:Record)-[:OF]->(d:Document)
RETURN k.id AS id, d.title AS document, d.id AS documentId, d.publisher AS publisher, d.address AS address, d.license AS license,
       k.lineStart AS lineStart, k.lineEnd AS lineEnd, k.quote AS quote,
       [pair IN [[k.because, k.becauseFr], [k.uncertain, k.uncertainFr]] WHERE pair[1] IS NOT NULL]
       + COLLECT { MATCH (k)-[:ABOUT]->(n) WHERE n.nameFr <> n.name RETURN [n.name, n.nameFr] } AS french
ORDER BY position
