// Steps between all who take part in a cooperation or support it, as often as what follows says.
(()-[r:PARTICIPATES_IN|LOCATED_IN|SUPPORTS WHERE NOT endNode(r):Country]-(n WHERE n <> a AND n <> b))
