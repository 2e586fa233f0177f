// Is there a cooperation or a claim of this id?
CALL () {
  MATCH (n:Cooperation {id: $id}) RETURN n.id AS id
  UNION
  WITH split($id, '/') AS parts
  MATCH (record:Record {id: 'record/' + parts[1] + '/' + parts[2]})-[e:EVIDENCE_OF]->()
  WHERE parts[3] IN e.claims AND parts[0] = 'claim' AND size(parts) = 4
  RETURN $id AS id
}
RETURN id
