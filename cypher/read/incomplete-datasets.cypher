// Datasets that are not whole, by the names that people know.
MATCH (d:Dataset)
WHERE d.writing IS NOT NULL
RETURN coalesce(d.title, d.id) AS name
ORDER BY name
