// Claims by id, with the document that each quotes, and in French, by the English, their reasons and what they are about.
UNWIND range(0, size($claims) - 1) AS position
WITH position, split($claims[position], '/') AS id
MATCH (record:Record {id: 'record/' + id[1] + '/' + id[2]})-[e:EVIDENCE_OF]->(host)
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.claims[i] = id[3]] AS i
MATCH (record)-[:OF]->(d:Document)
RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id, d.title AS document, d.id AS documentId, d.publisher AS publisher, d.address AS address, d.license AS license,
       e.lineStarts[i] AS lineStart, e.lineEnds[i] AS lineEnd, coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote,
       nullIf(e.uncertains[i], '') AS uncertain, nullIf(e.uncertainsFr[i], '') AS uncertainFr,
       [pair IN [[e.becauses[i], e.becausesFr[i]], [e.uncertains[i], e.uncertainsFr[i]]] WHERE pair[1] <> '']
       + CASE WHEN e.values[e.abouts[i]] IS NULL AND host.nameFr <> host.name THEN [[host.name, host.nameFr]] ELSE [] END
       + COLLECT {
         UNWIND [e.values[i], e.values[e.abouts[i]]] AS other
         CALL (other) {
           MATCH (n:Party {id: other}) RETURN n
           UNION ALL
           MATCH (n:Cooperation {id: other}) RETURN n
           UNION ALL
           MATCH (n:Field {id: other}) RETURN n
           UNION ALL
           MATCH (n:Activity {id: other}) RETURN n
         }
         WITH n WHERE n.nameFr <> n.name
         RETURN [n.name, n.nameFr]
       } AS french
ORDER BY position
