// Every node as it is; of a database that others use too, those that have one of $labels.
MATCH (n)
WHERE $all OR any(label IN labels(n) WHERE label IN $labels)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
