// Who takes part in which cooperation, for the snapshot; several roles are several rows.
MATCH (p)-[:PARTICIPATES_IN]->(c)
RETURN elementId(c) AS one, elementId(p) AS other
