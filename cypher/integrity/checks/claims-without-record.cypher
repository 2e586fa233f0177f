// Records that say nothing any more, claims of which a part is gone, and claims of a link to nothing
CALL () {
  MATCH (record:Record)
  WHERE NOT EXISTS { (record)-[:EVIDENCE_OF]->() }
  RETURN record.id AS thing
  UNION
  MATCH (record)-[e:EVIDENCE_OF]->(subject)
  WHERE NOT record:Record OR coalesce(size(e.predicates) <> size(e.claims) OR size(e.values) <> size(e.claims)
    OR size(e.lineStarts) <> size(e.claims) OR size(e.lineEnds) <> size(e.claims) OR e.quotes IS NULL AND e.starts IS NULL, true)
  RETURN coalesce(record.id, '') + ' ' + coalesce(subject.id, '') AS thing
  UNION
  MATCH (record:Record)-[e:EVIDENCE_OF]->(s)
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = toUpper(e.predicates[i])] AS i
  WITH record, e, i, s
  WHERE NOT EXISTS { MATCH (s)-[r]-(o) WHERE type(r) = e.predicates[i] AND o.id = e.values[i] }
  RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS thing
}
WITH thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
