// Claims of which a source leaves something open: claim i of evidence e of a record says something of s, with the object o where it has one; with
// why it is open, and what is stated.
MATCH (record:Record)-[e:EVIDENCE_OF]->(host)
WHERE e.uncertains IS NOT NULL
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.uncertains[i] <> ''] AS i
WITH record, e, i, coalesce(COLLECT { MATCH (p:Party {id: e.values[e.abouts[i]]}) RETURN p }[0], host) AS s, COLLECT {
  MATCH (o:Party {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Cooperation {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Agreement {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Field {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Activity {id: e.values[i]}) RETURN o
}[0] AS o
WITH record.id AS record, e.claims[i] AS claim, s, o, e.uncertains[i] AS why,
  e.predicates[i] + coalesce(' (' + nullIf(e.roles[i], '') + ')', '') + ': ' + coalesce(o.name, e.values[i]) AS statement
