// Nodes without what they must have (id, name, sortName, kind, datasets), or with a kind that is not known
MATCH (n:Party|Cooperation|Agreement|Field|Activity|Document|Record|Dataset)
WHERE NOT n.id IS :: STRING NOT NULL OR NOT n.name IS :: STRING NOT NULL
  OR (NOT n:Record AND (NOT n.datasets IS :: LIST<STRING NOT NULL> NOT NULL OR size(n.datasets) = 0))
  OR ((n:Party OR n:Cooperation) AND NOT n.sortName IS :: STRING NOT NULL)
  OR (n:Party AND NOT (n.kind IS :: STRING NOT NULL AND n.kind IN $partyKinds AND n.kind IN labels(n)))
  OR (n:Cooperation AND NOT (n.kind IS :: STRING NOT NULL AND n.kind IN $cooperationKinds))
WITH coalesce(toStringOrNull(n.id), toStringOrNull(n.name), '?') AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
