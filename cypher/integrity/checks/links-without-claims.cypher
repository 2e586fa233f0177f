// Links that no claim states
MATCH (a)-[r:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT|RESTS_ON|TAKES_PLACE_IN|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF]->(b)
WHERE r.datasets IS NULL
WITH a, r, b, CASE WHEN type(r) IN ['PARTICIPATES_IN', 'SUPPORTS', 'HAS_AMOUNT'] THEN [b, a] ELSE [a, b] END AS ends
WITH a, r, b, ends[0] AS s, ends[1] AS o
WHERE NOT EXISTS {
  MATCH (s)<-[e:EVIDENCE_OF]-(:Record)
  WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = o.id AND (type(r) <> 'PARTICIPATES_IN' OR e.roles[i] = r.role))
}
WITH a.id + ' ' + type(r) + ' ' + b.id AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
