// What a person who may write might do.
MATCH (n:Import)
SET n.details = left(n.details, 40)
