// Is there a party of this id, of one of these kinds?
MATCH (p:Party {id: $id})
WHERE size($kinds) = 0 OR any(label IN labels(p) WHERE label IN $kinds)
RETURN p.id AS id
