// What one dataset states of cooperations, each statement once: with the name of what a link leads to, and what precisely is said of it.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})
USING INDEX SEEK c:Cooperation(id)
MATCH (c)<-[e:EVIDENCE_OF]-(r:Record)
WHERE r.id STARTS WITH 'record/' + $dataset + '/'
UNWIND range(0, size(e.claims) - 1) AS i
WITH DISTINCT c, e.predicates[i] AS predicate, coalesce(e.roles[i], '') AS role, e.values[i] AS value,
  [some IN [e.dates[i], e.details[i]] WHERE some <> ''] AS more
CALL (predicate, value) {
  WITH predicate, value WHERE predicate = toUpper(predicate)
  CALL (value) {
    MATCH (o:Party {id: value}) RETURN o.name AS name
    UNION
    MATCH (o:Cooperation {id: value}) RETURN o.name AS name
    UNION
    MATCH (o:Field {id: value}) RETURN o.name AS name
    UNION
    MATCH (o:Activity {id: value}) RETURN o.name AS name
    UNION
    MATCH (o:Agreement {id: value}) RETURN o.name AS name
  }
  RETURN collect(name) AS names
}
RETURN c.id AS id, c.name AS name, c.nameEn AS nameEn, c.nameFr AS nameFr,
  collect({predicate: predicate, role: role, value: coalesce(names[0], value), more: more}) AS stated
