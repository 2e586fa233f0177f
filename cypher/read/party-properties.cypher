// What a table can be widened with: properties of the parties in $ids.
UNWIND $ids AS id
MATCH (p:Party {id: id})
WITH p,
  COLLECT { MATCH (p)-[:LOCATED_IN*0..1]->(t:City) RETURN t ORDER BY t.id LIMIT 1 }[0] AS city,
  COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:Country) RETURN t ORDER BY t.id LIMIT 1 }[0] AS country
RETURN p.id AS id, p {
    .name, .nameEn, .nameFr, .kind, .geonamesId, aliases: coalesce(p.aliases, []),
    city: city {.id, .name}, country: country {.id, .name, .iso2}, latitude: city.latitude, longitude: city.longitude,
    cooperations: COUNT { MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation) RETURN DISTINCT c }
  } AS properties
