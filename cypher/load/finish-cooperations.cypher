// Cooperations that are finished in the transaction that wrote them.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
REMOVE c:Unfinished
