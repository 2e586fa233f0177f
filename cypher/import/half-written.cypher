// Datasets that are not whole, with the import that each was made of before.
MATCH (d:Dataset)
WHERE d.writing
RETURN substring(d.id, size('dataset/')) AS dataset, d.importId AS importId
ORDER BY dataset
