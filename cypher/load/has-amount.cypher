// What a party gave, received or planned, one relationship a kind and period.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Party {id: row.from})
MATCH (b:Cooperation {id: row.to})
MERGE (a)-[r:HAS_AMOUNT {key: row.properties.key}]->(b)
SET r += row.properties, r.claims = CASE WHEN r.claims IS NULL THEN row.claims ELSE COLLECT { UNWIND r.claims + row.claims AS k RETURN DISTINCT k ORDER BY k } END,
    r.datasets = CASE WHEN r.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND r.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
