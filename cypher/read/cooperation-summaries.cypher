// Cooperations as a list shows them, in the order of $ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (c:Cooperation {id: $ids[position]})
RETURN position, c {
    .id, .name, .nameEn, .nameFr, .kind, .status, .since, .until, .observedOn,
    parties: COLLECT {
      MATCH (p:Party)-[:PARTICIPATES_IN]->(c)
      WITH DISTINCT p
      WITH p, COLLECT {
        MATCH (p)-[r:PARTICIPATES_IN]->(c)
        RETURN r.role AS role ORDER BY CASE role WHEN 'lead' THEN 1 WHEN 'partner' THEN 2 WHEN 'carrier' THEN 3 ELSE 4 END
      } AS roles
      RETURN p {.id, .name, .nameEn, .nameFr, .kind, roles: roles} ORDER BY NOT 'lead' IN roles, NOT 'partner' IN roles, p.name, p.id
    },
    countries: COLLECT {
      MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(t:Country)
      WITH DISTINCT t RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.name, t.id
    },
    cities: COLLECT {
      MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN*0..1]->(t:City)
      WITH DISTINCT t RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.name, t.id
    }
  } AS item
ORDER BY position
