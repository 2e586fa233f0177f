// No statement.
MATCH (n RETURN n
