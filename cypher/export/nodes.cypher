// The nodes of $ids as they are, with the relationships that leave them, in the order of $ids.
UNWIND range(0, size($ids) - 1) AS position
WITH position, $ids[position] AS id
CALL (id) {
  MATCH (n:Dataset {id: id}) RETURN n
  UNION ALL
  MATCH (n:Document {id: id}) RETURN n
  UNION ALL
  MATCH (n:Record {id: id}) RETURN n
  UNION ALL
  MATCH (n:Field {id: id}) RETURN n
  UNION ALL
  MATCH (n:Activity {id: id}) RETURN n
  UNION ALL
  MATCH (n:Party {id: id}) RETURN n
  UNION ALL
  MATCH (n:Agreement {id: id}) RETURN n
  UNION ALL
  MATCH (n:Cooperation {id: id}) RETURN n
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(m)
    WITH type(r) AS type, m, properties(r) AS properties
    RETURN {type: type, to: m.id, toLabel: coalesce(head([l IN labels(m) WHERE l IN $labels]), ''), properties: properties}
    ORDER BY type, m.id, properties.role, properties.key, properties.reference, properties.cooperation
  } AS links
ORDER BY position
