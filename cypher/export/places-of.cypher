// Where the parties of $parties lie and the cooperations of $ids take place, up to the country; who only gave, received or holds money for
// them, and where those lie.
CALL () {
  UNWIND $parties AS id
  MATCH (:Party {id: id})-[:LOCATED_IN|PART_OF*1..4]->(t:Territory)
  RETURN t
  UNION
  UNWIND $ids AS id
  MATCH (:Cooperation {id: id})-[:TAKES_PLACE_IN]->(:Territory)-[:PART_OF*0..4]->(t:Territory)
  RETURN t
  UNION
  UNWIND $ids AS id
  MATCH (:Cooperation {id: id})<-[:HAS_AMOUNT]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(t:Party)
  RETURN t
}
RETURN DISTINCT t.id AS id
