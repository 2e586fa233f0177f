// Derived: cities of one twinning that lie in different countries, a French one first, else the smaller id first.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
WHERE c:Twinning
MATCH (a:City)-[:PARTICIPATES_IN]->(c)<-[:PARTICIPATES_IN]-(b:City)
WHERE a.countryCode <> b.countryCode
  AND (a.countryCode = 'FR' OR (b.countryCode <> 'FR' AND a.id < b.id))
WITH DISTINCT a, b, c
CREATE (a)-[:TWINNED_WITH {cooperation: c.id, derived: true, datasets: c.datasets}]->(b)
