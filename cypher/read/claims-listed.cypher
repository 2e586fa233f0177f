// Claims by where they stand, all or those about something, of a document, of a predicate, uncertain.
CALL () {
  WITH $about AS about WHERE about <> ''
  CALL (about) {
    MATCH (n:Party {id: about}) RETURN n
    UNION
    MATCH (n:Cooperation {id: about}) RETURN n
    UNION
    MATCH (:Party {id: about})-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]->(n) RETURN n
    UNION
    MATCH (:Party {id: about})<-[:TAKES_PLACE_IN|LOCATED_IN|PART_OF]-(n) RETURN n
    UNION
    MATCH (:Cooperation {id: about})<-[:RESTS_ON]-(n) RETURN n
    UNION
    MATCH (:Agreement {id: about})<-[:UNDER]-(n) RETURN n
    UNION
    MATCH (:Field {id: about})<-[:IN_FIELD]-(n) RETURN n
    UNION
    MATCH (:Activity {id: about})<-[:INVOLVES]-(n) RETURN n
  }
  MATCH (n)<-[e:EVIDENCE_OF]-(record:Record)
  UNWIND [i IN range(0, size(e.claims) - 1)
    WHERE n.id = about AND e.values[e.abouts[i]] IS NULL OR e.values[i] = about OR e.values[e.abouts[i]] = about] AS i
  RETURN record, e, i
  UNION
  WITH $about AS about WHERE about = ''
  MATCH (record:Record)-[e:EVIDENCE_OF]->()
  UNWIND range(0, size(e.claims) - 1) AS i
  RETURN record, e, i
}
MATCH (record)-[:OF]->(d:Document)
WHERE ($document = '' OR d.id = $document)
  AND ($predicate = '' OR e.predicates[i] = $predicate)
  AND ($uncertain = '' OR ($uncertain = 'true') = (coalesce(e.uncertains[i], '') <> ''))
WITH 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id, d.id AS document, e.lineStarts[i] AS lineStart, e.lineEnds[i] AS lineEnd
ORDER BY document, lineStart, lineEnd, id
WITH collect(DISTINCT id) AS found
RETURN size(found) AS total, found[$skip..$skip + $limit] AS ids
