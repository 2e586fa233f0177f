// Datasets that imports left not whole: the import that is at work or was at fault, and the one that each was made of before.
MATCH (d:Dataset)
WHERE d.writing IS NOT NULL AND d.writing <> 'load'
RETURN substring(d.id, size('dataset/')) AS dataset, d.writing AS writing, d.importId AS before
ORDER BY dataset
