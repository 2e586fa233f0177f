// Records with what they say and their agreements, which nobody else has.
UNWIND $records AS id
MATCH (r:Record {id: id})
USING INDEX SEEK r:Record(id)
CALL (r) {
  MATCH (r)-[e:EVIDENCE_OF]->()
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'UNDER' | e.values[i]] AS agreement
  MATCH (a:Agreement {id: agreement})
  DETACH DELETE a
}
DETACH DELETE r
