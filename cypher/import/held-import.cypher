// Whether a dataset is whole and made of an import.
MATCH (d:Dataset {id: $id})
WHERE d.importId = $importId AND d.writing IS NULL
RETURN d.id AS id
