// Cooperations that curators named, with who takes part in each as an equal or in the lead, and the countries in which it takes place.
MATCH (d:Dataset)
WHERE NOT coalesce(d.imported, false)
WITH collect(substring(d.id, size('dataset/'))) AS curated
MATCH (c:Cooperation)
WHERE any(d IN c.datasets WHERE d IN curated)
RETURN c {.id, .kind, .name, .nameEn, .nameFr} AS cooperation,
       COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['lead', 'partner'] RETURN DISTINCT p.id AS id ORDER BY id } AS participants,
       COLLECT { MATCH (c)-[:TAKES_PLACE_IN]->(p:Country) RETURN DISTINCT p.id AS id ORDER BY id } AS countries
ORDER BY c.id
