// Parties by their own id or by that of GeoNames, as resolution compares them.
CALL () {
  MATCH (p:Party {id: $id}) WHERE $register = 'id' RETURN p
  UNION
  MATCH (p:City) WHERE $register = 'geonames' AND p.geonamesId = toIntegerOrNull($id) RETURN p
}
RETURN p {
    .id, .name, .nameEn, .nameFr, .aliases, .kind, .countryCode, .geonamesId,
    city: COLLECT { MATCH (p)-[:LOCATED_IN]->(t:City) RETURN t.name ORDER BY t.id LIMIT 1 }[0]
  } AS party
ORDER BY p.id
