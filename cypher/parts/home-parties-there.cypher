// Who of the home country cooperates at a place where there is more than one cooperation: who leads, or else all of it.
// Only what was made in here is sorted: a row with a long list beside it would count as long as the list.
CALL (place) {
  // part: cooperations-there
  UNWIND CASE WHEN size(cooperations) > 1 THEN cooperations ELSE [] END AS c
  WITH c, cooperations WHERE NOT EXISTS { MATCH (c)<-[:RESTS_ON]-(other) WHERE other IN cooperations }
  MATCH (c)<-[r:PARTICIPATES_IN]-(p:Party)
  WHERE NOT p.abroad
    AND (r.role = 'lead' OR NOT EXISTS { MATCH (c)<-[:PARTICIPATES_IN {role: 'lead'}]-(q:Party) WHERE NOT q.abroad })
  WITH DISTINCT p ORDER BY p.name, p.id
  RETURN collect(p) AS home
}
