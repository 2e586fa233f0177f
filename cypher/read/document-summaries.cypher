// Documents called $ids, in that order, with how much of each is quoted
UNWIND range(0, size($ids) - 1) AS at
MATCH (d:Document {id: $ids[at]})
RETURN d {
    .id, .address, .observedOn, .license, .lineCount,
    title: coalesce(d.title, d.name, d.id),
    publisher: coalesce(d.publisher, 'not stated'),
    language: coalesce(d.language, ''),
    records: COUNT { (d)<-[:OF]-(:Record) },
    claims: reduce(sum = 0, number IN COLLECT { MATCH (d)<-[:OF]-(:Record)-[e:EVIDENCE_OF]->() RETURN size(e.claims) } | sum + number)
  } AS document
ORDER BY at
