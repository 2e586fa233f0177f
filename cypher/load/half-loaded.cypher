// Datasets of which a load wrote but a part.
MATCH (d:Dataset {writing: $writing})
RETURN substring(d.id, size('dataset/')) AS dataset ORDER BY dataset
