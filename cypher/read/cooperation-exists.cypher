// Is there a cooperation of this id?
MATCH (c:Cooperation {id: $id})
RETURN c.id AS id
