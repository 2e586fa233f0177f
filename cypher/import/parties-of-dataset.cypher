// Parties that a dataset holds, whoever else does.
MATCH (p:Party)
WHERE $dataset IN p.datasets
RETURN p.id AS id
