// Whether there is anything of a dataset, half-written or half taken out as it may be.
MATCH (d:Dataset {id: $id})
RETURN d.id AS id
