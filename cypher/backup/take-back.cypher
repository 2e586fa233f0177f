// Takes out the nodes that a restore made before it failed.
UNWIND $ids AS id
MATCH (n) WHERE elementId(n) = id
DETACH DELETE n
