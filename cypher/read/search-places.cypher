// Territories that parts of a search name, the best connected first: exactly, or nearly when $nearly.
// A part is a query of the full-text index and its folded words.
UNWIND $parts AS part
CALL (part) {
  CALL db.index.fulltext.queryNodes('party_search', part.query) YIELD node AS t, score
  WHERE t:Territory AND ($nearly OR part.text IN split(t.searchText, '\n'))
  WITH t, score, COUNT { (t)-[:PARTICIPATES_IN|SUPPORTS]->() } AS connected
  ORDER BY score DESC, connected DESC, t.id LIMIT $most
  RETURN t.id AS place
}
RETURN part.text AS text, place
