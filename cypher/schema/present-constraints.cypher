// Constraints that are there.
SHOW CONSTRAINTS YIELD name
RETURN name
