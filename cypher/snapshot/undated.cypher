// The cooperations to which no source gives a date.
MATCH (c:Cooperation)
// part: undated
RETURN c.id AS cooperation
