// Whether a dataset was written by an import, and all of it is there.
MATCH (d:Dataset {id: $id})
WHERE d.imported AND d.writing IS NULL
RETURN d.id AS id
