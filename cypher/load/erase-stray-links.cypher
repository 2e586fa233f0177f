// Of what is left of a dataset that says nothing any more: links that nothing states and nobody declares go.
MATCH (n:Touched)-[r:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT|TAKES_PLACE_IN|RESTS_ON|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF]-()
WHERE r.datasets IS NULL
WITH DISTINCT r, CASE WHEN type(r) IN ['PARTICIPATES_IN', 'SUPPORTS', 'HAS_AMOUNT'] THEN [endNode(r), startNode(r)] ELSE [startNode(r), endNode(r)] END AS ends
WITH r, ends[0] AS s, ends[1] AS o
WHERE NOT EXISTS {
  MATCH (s)<-[e:EVIDENCE_OF]-(:Record)
  WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = o.id
      AND (type(r) <> 'PARTICIPATES_IN' OR e.roles[i] = r.role)
      AND (NOT type(r) IN ['INVOLVES', 'HAS_AMOUNT'] OR coalesce(e.dates[i], '') = coalesce(r.date, '') AND coalesce(e.details[i], '') = coalesce(r.detail, '')))
}
DELETE r
