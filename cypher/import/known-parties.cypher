// Parties that other datasets hold, by which an import knows its own again.
MATCH (p:Party)
WHERE any(d IN p.datasets WHERE d <> $dataset)
RETURN p {.id, .kind, .name, .nameEn, .nameFr, .otherNames, .countryCode, .geonamesId, .wikidataId, .iatiRef,
          // not what the import itself called them last time
          spellings: COLLECT {
            MATCH (k:Claim {predicate: 'alias'})-[:ABOUT]->(p)
            WHERE any(d IN k.datasets WHERE d <> $dataset)
            RETURN DISTINCT k.value AS spelling ORDER BY spelling
          },
          parent: head(COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF]->(place:Party) RETURN place.id AS id ORDER BY id })} AS party
ORDER BY p.id
