// What things of $ids are called.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Party {id: id}) RETURN n
  UNION
  MATCH (n:Field {id: id}) RETURN n
  UNION
  MATCH (n:Activity {id: id}) RETURN n
  UNION
  MATCH (n:Dataset {id: 'dataset/' + id}) RETURN n
}
RETURN id, coalesce(n.title, n.name, id) AS name, n.nameEn AS nameEn, n.nameFr AS nameFr
