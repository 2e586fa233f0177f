// By what party p can be narrowed: columns of lists.
[label IN labels(p) WHERE NOT label IN ['Party', 'SetAside']] AS kind, coalesce(p.datasets, []) AS source,
CASE WHEN p.countryCode IS NULL THEN [] ELSE ['country/' + toLower(p.countryCode)] END AS country,
COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..2]->(t:Department) RETURN DISTINCT t.id } AS department,
COLLECT { MATCH (p)-[:PARTICIPATES_IN|SUPPORTS]->(:Cooperation)-[:IN_FIELD]->(:Field)-[:BROADER*0..6]->(t:Field) RETURN DISTINCT t.id } AS field,
COLLECT { MATCH (p)-[:PARTICIPATES_IN]->(:Cooperation)<-[:SUPPORTS]-(t:Party) RETURN DISTINCT t.id } AS supporter
