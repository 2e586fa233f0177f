// Parties by folded name: whole words before beginnings before words with a wrong letter; the shorter name first.
CALL db.index.fulltext.queryNodes('party_search', $query) YIELD node AS p, score
WHERE size($kinds) = 0 OR any(label IN labels(p) WHERE label IN $kinds)
WITH p, score
ORDER BY score DESC, size(p.name), p.id
LIMIT $limit
RETURN p {.id, .name, .nameEn, .nameFr, .aliases, .kind} AS party
ORDER BY score DESC, size(p.name), p.id
