// How many cooperations there are.
MATCH (c:Cooperation)
RETURN count(c) AS number
