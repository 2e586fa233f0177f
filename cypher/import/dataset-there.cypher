// Whether the graph holds anything of a dataset, half-written or half taken out as it may be.
OPTIONAL MATCH (d:Dataset {id: $id})
RETURN d IS NOT NULL AS there
