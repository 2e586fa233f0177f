// Fields with how many cooperations each has, itself and with the narrower ones below it.
MATCH (t:Field)
WITH t ORDER BY t.id
WITH collect(t) AS terms
RETURN size(terms) AS total,
  COLLECT {
    UNWIND terms[$skip..$skip + $limit] AS t
    RETURN t {
      .id, .name, .nameEn, .nameFr,
      broader: COLLECT { MATCH (t)-[:BROADER]->(b:Field) RETURN b.id }[0],
      cooperations: COUNT { (t)<-[:IN_FIELD]-(:Cooperation) },
      cooperationsWithNarrower: COUNT { MATCH (t)<-[:BROADER*0..6]-(:Field)<-[:IN_FIELD]-(c:Cooperation) RETURN DISTINCT c }
    }
  } AS items
