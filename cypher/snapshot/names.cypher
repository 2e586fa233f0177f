// What each cooperation is called, for orders by name.
MATCH (c:Cooperation)
RETURN c.id AS cooperation, c.name AS name
