// Cooperations that other datasets hold, with who takes part in each as an equal or in the lead.
MATCH (c:Cooperation)
WHERE any(d IN c.datasets WHERE d <> $dataset)
RETURN c {.id, .kind, .name, .nameEn, .nameFr} AS cooperation,
       COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['lead', 'partner'] RETURN DISTINCT p.id AS id ORDER BY id } AS participants
ORDER BY c.id
