AS row
MERGE (n:Label {id: row.id})
SET n:$(row.labels), n += row.properties;

