// Derived: cities of one twinning that lie in different countries, a French one first, else the smaller id first.
MATCH (c:Twinning)
WHERE $dataset IN c.datasets OR c.id IN $shared
MATCH (a:City)-[:PARTICIPATES_IN]->(c)<-[:PARTICIPATES_IN]-(b:City)
WHERE a.countryCode <> b.countryCode
  AND (a.countryCode = 'FR' OR (b.countryCode <> 'FR' AND a.id < b.id))
WITH DISTINCT a, b, c
MERGE (a)-[r:TWINNED_WITH {cooperation: c.id}]->(b)
SET r.derived = true, r.datasets = c.datasets
