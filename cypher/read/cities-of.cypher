// The cities where parties of $ids lie.
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[:LOCATED_IN]->(city:City)
RETURN id, city.id AS city
ORDER BY id, city
