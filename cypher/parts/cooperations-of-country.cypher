// The cooperations of the country $country, which take place or have a party in it; all where it is ''.
CALL () {
  WITH $country AS country WHERE country <> ''
  MATCH (k:Party {id: country})<-[:LOCATED_IN|PART_OF*0..4]-(p:Party)
  USING INDEX SEEK k:Party(id)
  WHERE k:Country
  WITH DISTINCT p
  MATCH (p)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(c:Cooperation)
  RETURN DISTINCT c
  UNION ALL
  WITH $country AS country WHERE country = ''
  MATCH (c:Cooperation)
  RETURN c
}
