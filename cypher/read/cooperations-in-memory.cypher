// All cooperations by their names, with what lists of them are sorted and narrowed by: the program keeps them while the graph stays as it is.
MATCH (c:Cooperation)
WITH c, toLower(normalize(c.name, NFD)) AS name
ORDER BY name, c.id
RETURN c.id AS id,
  {name: name, since: toString(c.sinceEarliest), observed: toString(c.observedOnLatest), kind: c.kind, status: c.status} AS keys,
  COLLECT {
    MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(t:Territory)
    RETURN DISTINCT t.id
  } AS places,
  // part: cooperation-facets
