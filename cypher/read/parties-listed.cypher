// Parties by name.
MATCH (p:Party)
WHERE ($kind IS NULL OR $kind IN labels(p)) AND ($country IS NULL OR p.countryCode = $country)
WITH p ORDER BY toLower(normalize(p.name, NFD)), p.id
WITH collect(p) AS found
RETURN size(found) AS total, [p IN found[$skip..$skip + $limit] | p.id] AS ids
