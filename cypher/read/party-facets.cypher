// By what parties of $ids could be narrowed: one row each, counted by the program.
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN
  // part: party-facets
