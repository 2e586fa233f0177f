// The number three times.
MATCH (first:First), (last:Last)
RETURN first.number AS first, last.number AS last, COUNT { (first)-[:STEP]->(:Step) } AS steps
