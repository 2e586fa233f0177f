// The cooperations at a place, which is a country, a city or an organisation.
CALL (place) {
  MATCH (place)<-[:PART_OF*0..3]-(t:Territory) WHERE t = place OR place:Country
  MATCH (t)<-[:TAKES_PLACE_IN]-(c:Cooperation)
  RETURN c
  UNION
  MATCH (place)<-[:PART_OF*0..3]-(t:Territory) WHERE t = place OR place:Country
  MATCH (t)-[:PARTICIPATES_IN]->(c:Cooperation)
  RETURN c
  UNION
  MATCH (place)<-[:PART_OF*0..3]-(t:Territory) WHERE t = place OR place:Country
  MATCH (t)<-[:LOCATED_IN]-(:Organisation)-[:PARTICIPATES_IN]->(c:Cooperation)
  RETURN c
  UNION
  MATCH (place)-[:PARTICIPATES_IN]->(c:Cooperation) WHERE place:Organisation
  RETURN c
}
WITH place, collect(c) AS cooperations
