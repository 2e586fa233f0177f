// Parties with the labels of their kind. What is abroad is decided here, seen from the home country; unknown without a country.
CYPHER replan=skip
UNWIND $part.rows AS row
MERGE (n:Party {id: row.id})
SET n:$(row.labels), n:Unfinished, n += row.properties, n.sortName = toLower(normalize(n.name, NFD)), n.abroad = row.properties.countryCode <> $home, n.datasets = CASE WHEN n.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND n.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
