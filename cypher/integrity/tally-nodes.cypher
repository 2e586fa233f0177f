// Every node, with all that it says.
MATCH (n)
RETURN labels(n) AS parts, properties(n) AS properties
