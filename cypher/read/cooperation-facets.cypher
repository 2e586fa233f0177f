// By what cooperations of $ids could be narrowed: one row each, counted by the program.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
RETURN
  // part: cooperation-values
  COLLECT {
    MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(p:Party) WHERE p.countryCode IS NOT NULL
    RETURN DISTINCT 'country/' + toLower(p.countryCode)
  } AS country,
  COLLECT { MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..2]->(t:Department) RETURN DISTINCT t.id } AS department,
  COLLECT { MATCH (c)-[:IN_FIELD]->(:Field)-[:BROADER*0..6]->(t:Field) RETURN DISTINCT t.id } AS field,
  COLLECT { MATCH (c)-[:INVOLVES]->(:Activity)-[:BROADER*0..6]->(t:Activity) RETURN DISTINCT t.id } AS activity,
  COLLECT { MATCH (c)<-[:SUPPORTS]-(t:Party) RETURN DISTINCT t.id } AS supporter,
  [CASE WHEN EXISTS {
    MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-()
    WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.uncertains[i] <> '' AND (x = c AND e.values[e.abouts[i]] IS NULL OR e.values[i] = c.id))
  } THEN 'uncertain' ELSE 'certain' END] AS certainty
