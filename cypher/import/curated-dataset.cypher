// Whether a dataset is one of those that its curators keep, which no import may replace.
MATCH (d:Dataset {id: $id})
WHERE NOT coalesce(d.imported, false)
RETURN d.id AS id
