// By what cooperations of $ids could be narrowed: one row each, counted by the program.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
RETURN
  // part: cooperation-facets
