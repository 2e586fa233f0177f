// Which of the parties are still the dataset's.
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
WHERE $dataset IN p.datasets
RETURN p.id AS id
