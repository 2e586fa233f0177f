
MATCH (n:Label) WHERE n.list IS NULL
CALL (n) { SET n.list = [] } IN TRANSACTIONS OF 10000 ROWS;
