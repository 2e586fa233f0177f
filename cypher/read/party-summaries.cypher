// Parties as a list shows them, in the order of $ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (p:Party {id: $ids[position]})
RETURN position, p {
    .id, .name, .nameEn, .nameFr, .kind,
    supportingBody: p:SupportingBody,
    aliases: coalesce(p.aliases, []),
    city: COLLECT { MATCH (p)-[:LOCATED_IN*0..1]->(t:City) RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.id LIMIT 1 }[0],
    country: COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:Country) RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.id LIMIT 1 }[0],
    cooperations: COUNT { MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation) RETURN DISTINCT c },
    supports: COUNT { (p)-[:SUPPORTS]->(:Cooperation) }
  } AS item
ORDER BY position
