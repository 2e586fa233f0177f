// What is done, one relationship an action.
UNWIND $rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Activity {id: row.to})
MERGE (a)-[r:INVOLVES {key: row.properties.key}]->(b)
SET r += row.properties, r.claims = COLLECT { UNWIND coalesce(r.claims, []) + row.claims AS k RETURN DISTINCT k ORDER BY k },
    r.datasets = COLLECT { UNWIND coalesce(r.datasets, []) + $dataset AS d RETURN DISTINCT d ORDER BY d }
