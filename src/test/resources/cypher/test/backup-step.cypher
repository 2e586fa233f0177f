// One step: whoever sees it all at one moment sees the same number three times.
MATCH (first:First), (last:Last)
SET first.number = first.number + 1, last.number = last.number + 1
CREATE (first)-[:STEP]->(:Step {id: 'step/' + first.number})
