// What it is about.
UNWIND $rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Field {id: row.to})
MERGE (a)-[r:IN_FIELD]->(b)
SET r.claims = COLLECT { UNWIND coalesce(r.claims, []) + row.claims AS k RETURN DISTINCT k ORDER BY k },
    r.datasets = COLLECT { UNWIND coalesce(r.datasets, []) + $dataset AS d RETURN DISTINCT d ORDER BY d }
