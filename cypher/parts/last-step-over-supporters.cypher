// The last of these steps.
()-[last:PARTICIPATES_IN|LOCATED_IN|SUPPORTS WHERE NOT endNode(last):Country]-(b)
WHERE none(i IN range(0, size(n) - 2) WHERE n[i] IN n[i + 1..])
