// Parties and cooperations that somebody else wrote or renamed get the name by which lists are sorted.
MATCH (n:Party|Cooperation)
WHERE n.sortName IS NULL OR n.sortName <> toLower(normalize(n.name, NFD))
SET n.sortName = toLower(normalize(n.name, NFD))
