// Derived: the cities of one twinning two by two, one of the home country first, else the smaller id first. Where cities of several
// countries take part, two of one country are not twinned with each other by that; a country that is not known is one of its own.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
WHERE c:Twinning
MATCH (a:City)-[:PARTICIPATES_IN]->(c)<-[:PARTICIPATES_IN]-(b:City)
WHERE CASE coalesce(a.abroad, true) WHEN coalesce(b.abroad, true) THEN a.id < b.id ELSE NOT a.abroad END
  AND (coalesce(a.countryCode <> b.countryCode, true)
    OR NOT EXISTS { (other:City)-[:PARTICIPATES_IN]->(c) WHERE coalesce(other.countryCode <> a.countryCode, true) })
WITH DISTINCT a, b, c
CREATE (a)-[:TWINNED_WITH {cooperation: c.id, derived: true}]->(b)
