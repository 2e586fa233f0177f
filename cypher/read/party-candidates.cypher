// Parties that share a word with a folded name, as resolution compares them: the likeliest first.
CALL db.index.fulltext.queryNodes('party_search', $query) YIELD node AS p, score
WHERE (size($kinds) = 0 OR any(label IN labels(p) WHERE label IN $kinds))
  AND ($country = '' OR p.countryCode IS NULL OR p.countryCode = $country)
WITH p, score ORDER BY score DESC, size(p.name), p.id LIMIT $limit
RETURN p {
    .id, .name, .nameEn, .nameFr, .aliases, .kind, .countryCode, .geonamesId,
    city: COLLECT { MATCH (p)-[:LOCATED_IN]->(t:City) RETURN t.name ORDER BY t.id LIMIT 1 }[0]
  } AS party
ORDER BY score DESC, size(p.name), p.id
