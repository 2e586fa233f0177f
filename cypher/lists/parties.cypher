// All parties by their names, with what lists of them are sorted and narrowed by: the program keeps them while the graph stays as it is.
MATCH (p:Party)
WITH p, toLower(normalize(p.name, NFD)) AS name
ORDER BY name, p.id
RETURN p.id AS id,
  {
    name: name, kind: p.kind, country: p.countryCode,
    cooperations: right('000000000' + COUNT { MATCH (p)-[:PARTICIPATES_IN|SUPPORTS]->(c) RETURN DISTINCT c }, 9)
  } AS keys,
  COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:Territory) RETURN DISTINCT t.id } AS places,
  // part: party-facets
