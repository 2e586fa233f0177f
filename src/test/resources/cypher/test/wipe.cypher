// Leaves the schema and nothing else.
MATCH (n) WHERE NOT n:Migration
DETACH DELETE n
