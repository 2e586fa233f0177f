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
    WITH DISTINCT r, type(r) AS type, t
    RETURN {type: type, to: t.id, claims: COLLECT {
      MATCH (p)<-[e:EVIDENCE_OF]-(record:Record)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = t.id] AS i
      RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
    }} ORDER BY type, t.id
  } AS places,
  COLLECT {
    MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:City)
    RETURN DISTINCT t {.id, .name, .latitude, .longitude} AS city ORDER BY city.id LIMIT 1
  }[0] AS city,
  COLLECT {
    CALL (p) {
      MATCH (p)<-[e:EVIDENCE_OF]-(record:Record)-[:OF]->(d:Document)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] IS NULL] AS i
      WITH record, d, e, i, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id
      RETURN {
        id: id, predicate: e.predicates[i], value: e.values[i], role: nullIf(e.roles[i], ''),
        quote: coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])),
        lineStart: e.lineStarts[i], lineEnd: e.lineEnds[i], rank: coalesce(e.ranks[i], 'normal'),
        because: nullIf(e.becauses[i], ''), uncertain: nullIf(e.uncertains[i], ''), record: record.id, document: d.id,
        date: coalesce(nullIf(e.dates[i], ''), CASE WHEN e.firstDays[i] > 0 THEN e.values[i] END)
      } AS claim
      UNION
      CALL (p) {
        MATCH (p)-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]->(n) RETURN n
        UNION
        MATCH (p)<-[:TAKES_PLACE_IN|LOCATED_IN|PART_OF]-(n) RETURN n
      }
      MATCH (n)<-[e:EVIDENCE_OF]-(record:Record)-[:OF]->(d:Document)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] = p.id] AS i
      WITH record, d, e, i, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id
      RETURN {
        id: id, predicate: e.predicates[i], value: e.values[i], role: nullIf(e.roles[i], ''),
        quote: coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])),
        lineStart: e.lineStarts[i], lineEnd: e.lineEnds[i], rank: coalesce(e.ranks[i], 'normal'),
        because: nullIf(e.becauses[i], ''), uncertain: nullIf(e.uncertains[i], ''), record: record.id, document: d.id,
        date: coalesce(nullIf(e.dates[i], ''), CASE WHEN e.firstDays[i] > 0 THEN e.values[i] END)
      } AS claim
    }
    RETURN claim ORDER BY claim.document, claim.lineStart, claim.id
  } AS claims
ORDER BY position
