// Whether there is a dataset of that id, whole or not.
MATCH (d:Dataset {id: $id})
RETURN d.id AS id
