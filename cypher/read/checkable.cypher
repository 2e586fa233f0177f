// Is there a cooperation or a claim of this id?
CALL () {
  MATCH (n:Cooperation {id: $id}) RETURN n
  UNION MATCH (n:Claim {id: $id}) RETURN n
}
RETURN n.id AS id
