// The last of these steps.
()-[last:PARTICIPATES_IN|LOCATED_IN WHERE NOT endNode(last):Country AND NOT coalesce(last.role, '') IN ['carrier', 'operator', 'accountable', 'extending']]-(b)
WHERE none(i IN range(0, size(n) - 2) WHERE n[i] IN n[i + 1..])
