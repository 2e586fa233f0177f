// Is there anything that claims can be about of this id?
CALL () {
  MATCH (n:Party {id: $id}) RETURN n
  UNION MATCH (n:Cooperation {id: $id}) RETURN n
  UNION MATCH (n:Agreement {id: $id}) RETURN n
  UNION MATCH (n:Field {id: $id}) RETURN n
  UNION MATCH (n:Activity {id: $id}) RETURN n
}
RETURN n.id AS id
