// Parties of exactly the name that a part of what was typed may be, the best connected first. A part is its folded words, and a query of the
// full-text index for them one after the other.
UNWIND $parts AS part
CALL (part) {
  CALL db.index.fulltext.queryNodes('party_search', part.query) YIELD node AS p
  WHERE part.text IN split(p.searchText, '\n')
  WITH p, COUNT { (p)-[:PARTICIPATES_IN|SUPPORTS]->() } AS connected
  ORDER BY connected DESC, p.id LIMIT 5
  RETURN p, connected
}
RETURN part.text AS text, p {.id, .name, .nameEn, .nameFr} AS party, labels(p) AS labels
ORDER BY text, connected DESC, p.id
