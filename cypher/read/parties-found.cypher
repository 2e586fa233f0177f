// Parties by folded name: whole words before beginnings before words with a wrong letter; the shorter name first.
CALL db.index.fulltext.queryNodes('party_search', $query) YIELD node AS p, score
WHERE ($kind IS NULL OR $kind IN labels(p)) AND ($country IS NULL OR p.countryCode = $country)
WITH p, score ORDER BY score DESC, size(p.name), p.id
WITH collect(p) AS found
RETURN size(found) AS total, [p IN found[$skip..$skip + $limit] | p.id] AS ids
