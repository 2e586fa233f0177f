// Cooperations with the label of their kind.
CYPHER replan=skip
UNWIND $part.rows AS row
MERGE (n:Cooperation {id: row.id})
SET n:$(row.label), n:Unfinished, n += row.properties, n.sortName = toLower(normalize(n.name, NFD)), n.datasets = CASE WHEN n.datasets IS NULL THEN [$dataset] ELSE COLLECT { UNWIND n.datasets + $dataset AS d RETURN DISTINCT d ORDER BY d } END
