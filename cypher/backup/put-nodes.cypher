// Makes a node of each row, and says which it is.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.number AS number, elementId(n) AS id
