// Whether a dataset is one of those that its curators keep, which no import may replace.
MATCH (d:Dataset {id: $id})
WHERE d.imported IS NULL
RETURN d.id AS id
