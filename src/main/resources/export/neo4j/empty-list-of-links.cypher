
MATCH ()-[r:TYPE]->() WHERE r.list IS NULL
CALL (r) { SET r.list = [] } IN TRANSACTIONS OF 10000 ROWS;
