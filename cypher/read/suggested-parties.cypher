// Parties to propose while somebody types: those with a name that begins as typed, then those with a word that does; the best connected first.
// What takes part in an organisation's place counts for the place too, and a large territory comes before its parts.
CALL db.index.fulltext.queryNodes('party_search', $query) YIELD node AS p
WHERE size($kinds) = 0 OR any(label IN labels(p) WHERE label IN $kinds)
WITH p,
  any(name IN split(p.searchText, '\n') WHERE name STARTS WITH $text) AS begins,
  COUNT { (p)-[:PARTICIPATES_IN|SUPPORTS]->() } + COUNT { (p)<-[:LOCATED_IN|PART_OF]-() }
    + COUNT { (p)<-[:LOCATED_IN]-(:Organisation)-[:PARTICIPATES_IN|SUPPORTS]->() } AS connected
ORDER BY begins DESC, connected DESC, size(p.name), p.id
LIMIT $limit
RETURN p.id AS id
ORDER BY begins DESC, connected DESC, size(p.name), p.id
