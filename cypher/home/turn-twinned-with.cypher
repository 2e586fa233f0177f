// Let TWINNED_WITH go out from home again.
MATCH (home:City)<-[r:TWINNED_WITH]-(other:City)
WHERE NOT home.abroad AND coalesce(other.abroad, true)
WITH home, r, other LIMIT $number
CREATE (home)-[turned:TWINNED_WITH]->(other)
SET turned = properties(r)
DELETE r
