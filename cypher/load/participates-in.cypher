// Who takes part, one relationship a role.
UNWIND $rows AS row
MATCH (a:Party {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:PARTICIPATES_IN {role: row.properties.role}]->(b)
SET r.claims = COLLECT { UNWIND coalesce(r.claims, []) + row.claims AS k RETURN DISTINCT k ORDER BY k },
    r.datasets = COLLECT { UNWIND coalesce(r.datasets, []) + $dataset AS d RETURN DISTINCT d ORDER BY d }
