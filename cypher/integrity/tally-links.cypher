// Every relationship, with its ends and all that it says.
MATCH (a)-[r]->(b)
RETURN ['[' + type(r) + ']'] AS parts, [a.id, b.id] AS ends, properties(r) AS properties
