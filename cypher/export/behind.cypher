// What stands behind the parties and cooperations of $ids: claims with their records, documents and datasets, terms and agreements.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Cooperation {id: id}) RETURN n
  UNION ALL
  MATCH (n:Party {id: id}) RETURN n
}
CALL (n) {
  MATCH (n)<-[:EVIDENCE_OF]-(r:Record)-[:OF]->(d:Document)-[:IN_DATASET]->(s:Dataset)
  UNWIND [{id: r.id, label: 'Record'}, {id: d.id, label: 'Document'}, {id: s.id, label: 'Dataset'}] AS found
  RETURN found
  UNION
  MATCH (n)-[:UNDER]->(a:Agreement)
  RETURN {id: a.id, label: 'Agreement'} AS found
  UNION
  MATCH (n)-[:IN_FIELD|INVOLVES]->()-[:BROADER*0..5]->(t)
  RETURN {id: t.id, label: CASE WHEN t:Field THEN 'Field' ELSE 'Activity' END} AS found
}
RETURN DISTINCT found.id AS id, found.label AS label
