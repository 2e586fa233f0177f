// What records speak of: once they are gone, it is looked at again.
UNWIND $records AS id
MATCH (record:Record {id: id})
USING INDEX SEEK record:Record(id)
MATCH (record)-[:EVIDENCE_OF]->(s)
CALL (s) {
  RETURN s AS n
  UNION
  MATCH (s)<-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]-(n:Party)
  RETURN n
  UNION
  MATCH (s)-[:TAKES_PLACE_IN|RESTS_ON|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF]->(n)
  RETURN n
}
WITH DISTINCT n
SET n:Touched
