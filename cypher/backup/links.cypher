// Every relationship as it is; of a database that others use too, those between nodes that have one of $labels.
MATCH (a)-[r]->(b)
WHERE $all
  OR (any(label IN labels(a) WHERE label IN $labels) AND any(label IN labels(b) WHERE label IN $labels))
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
