// All cooperations by their names, with what lists of them are sorted and narrowed by: the program keeps them while the graph stays as it is.
// What they have through parties, fields and activities is read once for each of these.
MATCH (c:Cooperation)
WITH c, toLower(normalize(c.name, NFD)) AS name
ORDER BY name, c.id
RETURN elementId(c) AS node,
  c.id AS id,
  // part: cooperation-values
  {name: name, since: toString(c.sinceEarliest), observed: toString(c.observedOnLatest), kind: c.kind, status: c.status} AS keys
