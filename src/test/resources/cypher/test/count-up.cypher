// Takes the write lock of one node.
MATCH (n:Lock {id: $id})
SET n.count = n.count + 1
