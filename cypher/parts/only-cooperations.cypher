// The cooperations whose rows are wanted; all where none are named.
CALL () {
  UNWIND $only AS id
  MATCH (c:Cooperation {id: id})
  RETURN c
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  MATCH (c:Cooperation)
  RETURN c
}
