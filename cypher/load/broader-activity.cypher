// The broader activity.
UNWIND $rows AS row
MATCH (a:Activity {id: row.from})
MATCH (b:Activity {id: row.to})
MERGE (a)-[r:BROADER]->(b)
SET r.claims = COLLECT { UNWIND coalesce(r.claims, []) + row.claims AS k RETURN DISTINCT k ORDER BY k },
    r.datasets = COLLECT { UNWIND coalesce(r.datasets, []) + $dataset AS d RETURN DISTINCT d ORDER BY d }
