// Takes its labels from every node that has one of ours and not what it must have, and keeps them in a property.
MATCH (n:Party|Cooperation|Agreement|Field|Activity|Document|Record|Dataset)
WHERE NOT n.id IS :: STRING NOT NULL OR NOT n.name IS :: STRING NOT NULL
  OR (NOT n:Record AND (NOT n.datasets IS :: LIST<STRING NOT NULL> NOT NULL OR size(n.datasets) = 0))
  OR (n:Party AND NOT (n.kind IS :: STRING NOT NULL AND n.kind IN $partyKinds AND n.kind IN labels(n)))
  OR (n:Cooperation AND NOT (n.kind IS :: STRING NOT NULL AND n.kind IN $cooperationKinds))
WITH n, labels(n) AS before
SET n.labelsBefore = before
REMOVE n:$(before)
SET n:SetAside
RETURN coalesce(toStringOrNull(n.id), '') + ' (' + reduce(text = '', label IN before | text + ':' + label) + coalesce(' ' + toStringOrNull(n.name), '') + ')' AS thing
ORDER BY thing
