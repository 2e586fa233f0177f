// How many checks people made.
MATCH (c:Check)
RETURN count(c) AS number
