// What a cooperation rests on, as a source states it.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:RESTS_ON]->(b)
SET r.claims = CASE WHEN r.claims IS NULL THEN row.claims ELSE COLLECT { UNWIND r.claims + row.claims AS k RETURN DISTINCT k ORDER BY k } END,
    r.datasets = CASE WHEN r.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND r.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
