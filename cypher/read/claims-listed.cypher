// Claims by where they stand, all or those about something, of a document, of a predicate, uncertain.
CALL () {
  WITH $about AS about WHERE about IS NOT NULL
  MATCH (n:Party|Cooperation|Agreement|Field|Activity {id: about})<-[:ABOUT]-(k:Claim)
  RETURN DISTINCT k
  UNION
  WITH $about AS about WHERE about IS NULL
  MATCH (k:Claim)
  RETURN k
}
MATCH (k)-[:STATED_IN]->(:Record)-[:OF]->(d:Document)
WHERE ($document IS NULL OR d.id = $document)
  AND ($predicate IS NULL OR k.predicate = $predicate)
  AND ($uncertain IS NULL OR $uncertain = (k.uncertain IS NOT NULL))
WITH k, d ORDER BY d.id, k.lineStart, k.lineEnd, k.id
WITH collect(k) AS found
RETURN size(found) AS total, [k IN found[$skip..$skip + $limit] | k.id] AS ids
