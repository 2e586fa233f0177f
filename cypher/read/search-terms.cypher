// Fields and activities of $ids with how many cooperations have them or narrower ones, the most first.
UNWIND $ids AS id
MATCH (t:Field|Activity {id: id})
RETURN t {
    .id, .name, .nameEn, .nameFr,
    cooperations: COUNT { MATCH (t)<-[:BROADER*0..6]-()<-[:IN_FIELD|INVOLVES]-(c:Cooperation) RETURN DISTINCT c }
  } AS item
ORDER BY item.cooperations DESC, id
