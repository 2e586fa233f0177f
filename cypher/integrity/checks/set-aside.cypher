// Nodes without what they must have (id, name, kind, datasets), or with a kind that is not known, and so set aside
MATCH (n:SetAside)
WITH coalesce(toStringOrNull(n.id), toStringOrNull(n.name), '?') AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
