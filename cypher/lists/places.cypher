// In which territories each party lies, whatever is between, and by which of them lists of its cooperations are narrowed.
MATCH (p:Party)
RETURN elementId(p) AS node,
  COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:Territory) RETURN DISTINCT t.id } AS places,
  CASE WHEN p.countryCode IS NULL THEN [] ELSE ['country/' + toLower(p.countryCode)] END AS country,
  COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..2]->(t:Department) RETURN DISTINCT t.id } AS department
