// Activities with how many cooperations each has, itself and with the narrower ones below it.
MATCH (t:Activity)
WITH t ORDER BY t.id
WITH collect(t) AS terms
RETURN size(terms) AS total,
  COLLECT {
    UNWIND terms[$skip..$skip + $limit] AS t
    RETURN t {
      .id, .name, .nameEn, .nameFr,
      broader: COLLECT { MATCH (t)-[:BROADER]->(b:Activity) RETURN b.id }[0],
      cooperations: COUNT { MATCH (t)<-[:INVOLVES]-(c:Cooperation) RETURN DISTINCT c },
      cooperationsWithNarrower: COUNT { MATCH (t)<-[:BROADER*0..6]-(:Activity)<-[:INVOLVES]-(c:Cooperation) RETURN DISTINCT c }
    }
  } AS items
