// What was set aside goes, with its relationships.
MATCH (n:SetAside)
WITH n, coalesce(toStringOrNull(n.id), toStringOrNull(n.name), '?') AS thing
DETACH DELETE n
RETURN thing
ORDER BY thing
