// Whether a dataset was written by an import, and may be taken out again.
MATCH (d:Dataset {id: $id})
WHERE d.imported
RETURN d.id AS id
