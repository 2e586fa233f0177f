// How many there are, with what each says.
MATCH (n:Together)
RETURN count(n.name) AS number
