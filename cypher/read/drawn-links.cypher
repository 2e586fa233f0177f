// The links between parties and cooperations of $ids, one for each pair and type.
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Party {id: id})-[r:PARTICIPATES_IN|SUPPORTS]->(b:Cooperation)
  RETURN a, type(r) AS type, collect(r.role) AS roles, b, b.kind AS kind, b.status AS status
  UNION
  MATCH (a:Cooperation {id: id})-[r:RESTS_ON]->(b:Cooperation)
  RETURN a, type(r) AS type, [] AS roles, b, null AS kind, a.status AS status
  UNION
  MATCH (a:Organisation {id: id})-[r:LOCATED_IN]->(b:City)
  RETURN a, type(r) AS type, [] AS roles, b, null AS kind, null AS status
}
WITH a, type, roles, b, kind, status
WHERE b.id IN $ids
RETURN {
    id: a.id + ' ' + type + ' ' + b.id, type: type, from: a.id, to: b.id,
    roles: COLLECT {
      UNWIND roles AS role
      RETURN role ORDER BY CASE role WHEN 'lead' THEN 1 WHEN 'partner' THEN 2 WHEN 'carrier' THEN 3 ELSE 4 END
    },
    kind: kind, status: status, derived: false
  } AS link
ORDER BY a.id, type, b.id
