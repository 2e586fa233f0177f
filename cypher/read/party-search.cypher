// Parties by folded name: whole words before beginnings before words with a wrong letter; the shorter name first.
CALL db.index.fulltext.queryNodes('party_search', $query) YIELD node, score
WHERE (size($kinds) = 0 OR any(label IN labels(node) WHERE label IN $kinds))
  AND ($country IS NULL OR node.countryCode = $country)
WITH node, score
ORDER BY score DESC, size(node.name), node.id
WITH collect(node) AS hits
UNWIND hits[$skip..$skip + $limit] AS p
RETURN p {.id, .name, .nameEn, .nameFr, .aliases, .kind, .countryCode} AS party, size(hits) AS total
