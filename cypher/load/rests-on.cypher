// What a cooperation rests on, as a source states it.
UNWIND $rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:RESTS_ON]->(b)
SET r.claims = COLLECT { UNWIND coalesce(r.claims, []) + row.claims AS k RETURN DISTINCT k ORDER BY k },
    r.datasets = COLLECT { UNWIND coalesce(r.datasets, []) + $dataset AS d RETURN DISTINCT d ORDER BY d }
