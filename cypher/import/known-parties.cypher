// Parties that other datasets hold, by which an import knows its own again.
MATCH (p:Party)
WHERE any(d IN p.datasets WHERE d <> $dataset)
RETURN p {.id, .kind, .name, .nameEn, .nameFr, .otherNames, .aliases, .countryCode, .geonamesId, .wikidataId, .iatiRef,
          parent: head(COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF]->(place:Party) RETURN place.id AS id ORDER BY id })} AS party
ORDER BY p.id
