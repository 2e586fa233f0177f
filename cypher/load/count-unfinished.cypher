// How many nodes are yet to show what their claims say.
MATCH (n:Unfinished)
RETURN count(n) AS number
