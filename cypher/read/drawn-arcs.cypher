// Each cooperation of $ids as arcs between cities: from where its leads lie (without a lead: its cities of the home country, else the first) to its
// other cities. A cooperation with fewer than two cities on the map has none.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
CALL (c) {
  MATCH (p:Party)-[r:PARTICIPATES_IN]->(c)
  MATCH (p)-[:LOCATED_IN*0..1]->(city:City)
  RETURN city, r.role = 'lead' AS lead
  UNION
  MATCH (c)-[:TAKES_PLACE_IN]->(city:City)
  RETURN city, false AS lead
}
WITH c, city, max(CASE WHEN lead THEN 1 ELSE 0 END) = 1 AS lead
WHERE city.latitude IS NOT NULL AND city.longitude IS NOT NULL
ORDER BY city.id
WITH c, collect(city) AS cities, [x IN collect(CASE WHEN lead THEN city END) WHERE x IS NOT NULL] AS leads
WITH c, cities, leads, [x IN cities WHERE NOT x.abroad] AS home
WITH c, cities, CASE
    WHEN size(leads) > 0 THEN leads
    WHEN size(home) > 0 AND size(home) < size(cities) THEN home
    ELSE cities[..1]
  END AS starts
UNWIND starts AS a
UNWIND [x IN cities WHERE NOT x IN starts] AS b
WITH a, b, c ORDER BY c.name, c.id
WITH a, b, c.kind AS kind, collect(c {.id, .name, .nameEn, .nameFr, .status}) AS cooperations
RETURN a {.id, .name, .nameEn, .nameFr, .latitude, .longitude, country: a.countryCode} AS origin,
  b {.id, .name, .nameEn, .nameFr, .latitude, .longitude, country: b.countryCode} AS target,
  kind, cooperations
ORDER BY a.id, b.id, kind
