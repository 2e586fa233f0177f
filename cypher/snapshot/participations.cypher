// Who takes part in which cooperation, for the snapshot; several roles are several rows.
MATCH (p:Party)-[:PARTICIPATES_IN]->(c:Cooperation)
RETURN c.id AS one, p.id AS other
