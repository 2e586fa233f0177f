// Derived relationships of cooperations that are derived anew: what another dataset adds may end one.
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:COOPERATES_WITH]->() USING INDEX r:COOPERATES_WITH(cooperation) WHERE r.cooperation = id
  DELETE r
}
CALL (id) {
  MATCH ()-[r:TWINNED_WITH]->() USING INDEX r:TWINNED_WITH(cooperation) WHERE r.cooperation = id
  DELETE r
}
CALL (id) {
  MATCH ()-[r:SUPPORTED_BY]->() USING INDEX r:SUPPORTED_BY(cooperation) WHERE r.cooperation = id
  DELETE r
}
CALL (id) {
  MATCH (c:Cooperation {id: id})
  USING INDEX SEEK c:Cooperation(id)
  MATCH (c)-[r:RELATED_TO]-()
  DELETE r
}
