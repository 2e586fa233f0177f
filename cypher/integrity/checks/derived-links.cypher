// Derived links that are missing, or whose cooperation is gone
CALL () {
  MATCH ()-[r:COOPERATES_WITH|TWINNED_WITH|SUPPORTED_BY]->()
  WHERE r.cooperation IS NULL OR NOT EXISTS { (:Cooperation {id: r.cooperation}) }
  RETURN DISTINCT coalesce(toStringOrNull(r.cooperation), type(r)) AS thing
  UNION
  MATCH (a:Party)-[:PARTICIPATES_IN]->(c:Cooperation)<-[:PARTICIPATES_IN]-(b:Party)
  WHERE a.id < b.id AND NOT EXISTS { (a)-[:COOPERATES_WITH {cooperation: c.id}]-(b) }
  RETURN DISTINCT c.id AS thing
}
WITH thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
