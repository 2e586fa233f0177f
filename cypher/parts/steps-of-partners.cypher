// Steps between those who take part, as often as what follows says; whoever carries or operates a cooperation for others is not on the way.
(()-[r:PARTICIPATES_IN|LOCATED_IN WHERE NOT endNode(r):Country AND NOT coalesce(r.role, '') IN ['carrier', 'operator', 'accountable', 'extending']]-(n WHERE n <> a AND n <> b))
