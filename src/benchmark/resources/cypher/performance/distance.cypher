// How many twinnings lead from one town to another.
MATCH (one:Party {id: $one}), (other:Party {id: $other})
MATCH path = shortestPath((one)-[:TWINNED_WITH*]-(other))
RETURN length(path) AS steps
