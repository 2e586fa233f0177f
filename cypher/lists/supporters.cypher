// Each party as a supporter.
MATCH (p:Party)
RETURN elementId(p) AS node, [p.id] AS supporter
