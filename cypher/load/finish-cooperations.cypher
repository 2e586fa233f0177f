// Cooperations that are finished in the transaction that wrote them. Gives back those that were finished before: they show a status.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
REMOVE c:Unfinished
WITH c
WHERE c.status IS NOT NULL
RETURN c.id AS id
