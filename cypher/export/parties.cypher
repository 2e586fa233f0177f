// The parties of $ids with all that an export tells of them, in the order of $ids.
UNWIND range(0, size($ids) - 1) AS position
MATCH (p:Party {id: $ids[position]})
RETURN p {.id, .kind, .name, .nameEn, .nameFr, .countryCode, .iso2, .iso3, .code, .latitude, .longitude, .geonamesId, .wikidataId} AS party,
  coalesce(p.aliases, []) AS aliases,
  coalesce(p.datasets, []) AS datasets,
  p:SupportingBody AS supportingBody,
  EXISTS { (p)-[:PARTICIPATES_IN|SUPPORTS]->(:Cooperation) } AS takesPart,
  COLLECT {
    MATCH (p)-[r:LOCATED_IN|PART_OF]->(t:Territory)
    WITH DISTINCT type(r) AS type, t.id AS id, r.claims AS claims
    RETURN {type: type, to: id, claims: coalesce(claims, [])} ORDER BY type, id
  } AS places,
  COLLECT {
    MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:City)
    RETURN DISTINCT t {.id, .name, .latitude, .longitude} AS city ORDER BY city.id LIMIT 1
  }[0] AS city,
  COLLECT {
    MATCH (p)<-[:ABOUT {as: 'subject'}]-(k:Claim)-[:STATED_IN]->(r:Record)-[:OF]->(d:Document)
    RETURN k {
      .id, .predicate, .value, .role, .quote, .lineStart, .lineEnd, .rank, .because, .uncertain, record: r.id, document: d.id,
      date: coalesce(k.date, CASE WHEN k.earliest IS NULL THEN null ELSE k.value END)
    } ORDER BY d.id, k.lineStart, k.id
  } AS claims
ORDER BY position
