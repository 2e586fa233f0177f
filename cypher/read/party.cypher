// One party: names with the claims that spell them so, place, partners, whom it supports and who supports it. Long lists are cut at $limit.
MATCH (p:Party {id: $id})
WITH p, COLLECT {
  CALL (p) {
    MATCH (p)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] IS NULL] AS i
    RETURN {id: 'claim' + substring(record.id, 6) + '/' + e.claims[i], side: 0, alias: CASE e.predicates[i] WHEN 'alias' THEN e.values[i] END, because: nullIf(e.becauses[i], ''), becauseFr: nullIf(e.becausesFr[i], '')} AS k
    UNION
    CALL (p) {
      MATCH (p)-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]->(n) RETURN n
      UNION
      MATCH (p)<-[:TAKES_PLACE_IN|LOCATED_IN|PART_OF]-(n) RETURN n
    }
    MATCH (n)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[i] = p.id OR e.values[e.abouts[i]] = p.id] AS i
    RETURN {id: 'claim' + substring(record.id, 6) + '/' + e.claims[i], side: CASE e.values[i] WHEN p.id THEN 1 ELSE 0 END, alias: CASE e.predicates[i] WHEN 'alias' THEN e.values[i] END, because: nullIf(e.becauses[i], ''), becauseFr: nullIf(e.becausesFr[i], '')} AS k
  }
  RETURN k ORDER BY k.side, k.id
} AS evidence
// What is sorted further down counts all that stands beside it, so the whole of the evidence, which a country has much of, ends here.
WITH p, size(evidence) AS claimCount, [k IN evidence[0..$limit] | k.id] AS claims, [k IN evidence WHERE k.alias IS NOT NULL] AS named
RETURN p.id AS id, p.name AS name, p.nameEn AS nameEn, p.nameFr AS nameFr, p.kind AS kind,
  p:SupportingBody AS supportingBody, p.datasets AS datasets,
  COLLECT {
    UNWIND [k IN named WHERE k.alias = p.name | k.id] AS id
    RETURN id ORDER BY id
  } AS nameClaims,
  COLLECT {
    UNWIND coalesce(p.aliases, []) AS alias
    RETURN {
      name: alias,
      claims: COLLECT { UNWIND [k IN named WHERE k.alias = alias | k.id] AS id RETURN id ORDER BY id },
      because: COLLECT {
        UNWIND [k IN named WHERE k.alias = alias AND k.because IS NOT NULL | k.because] AS because
        RETURN DISTINCT because ORDER BY because
      },
      becauseFr: COLLECT {
        UNWIND [k IN named WHERE k.alias = alias AND k.because IS NOT NULL] AS k
        WITH DISTINCT k.because AS because, coalesce(k.becauseFr, k.because) AS french ORDER BY because
        RETURN french
      }
    }
  } AS aliases,
  p {.iso2, .iso3, .capital, officialLanguages: coalesce(p.officialLanguages, [])} AS countryFacts,
  COLLECT {
    MATCH path = (p)-[:LOCATED_IN|PART_OF*0..4]->(t:Territory)
    WITH t, min(length(path)) AS distance
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, .code, .iso2, .iso3, .geonamesId, .latitude, .longitude} ORDER BY distance, t.id
  } AS places,
  COLLECT {
    MATCH (p)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['LOCATED_IN', 'PART_OF']] AS i
    RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
  } AS placeClaims,
  COUNT { MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation) RETURN DISTINCT c } AS cooperationCount,
  COLLECT {
    MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation)
    WITH DISTINCT c ORDER BY toLower(normalize(c.name, NFD)), c.id LIMIT $limit
    RETURN {
      id: c.id,
      roles: COLLECT {
        MATCH (p)-[r:PARTICIPATES_IN]->(c)
        RETURN r.role AS role ORDER BY CASE role WHEN 'lead' THEN 1 WHEN 'partner' THEN 2 WHEN 'carrier' THEN 3 ELSE 4 END
      },
      claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] = p.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }
    }
  } AS cooperations,
  COUNT {
    MATCH (p)-[:PARTICIPATES_IN]->(:Cooperation)<-[:PARTICIPATES_IN]-(other:Party) WHERE other <> p
    RETURN DISTINCT other
  } AS partnerCount,
  COUNT {
    MATCH (p)-[:PARTICIPATES_IN]->(:Cooperation)<-[:SUPPORTS]-(other:Party) WHERE other <> p
    RETURN DISTINCT other
  } AS supporterCount,
  COUNT { (p)-[:SUPPORTS]->(:Cooperation) } AS supportCount,
  COLLECT {
    MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation)<-[:PARTICIPATES_IN]-(other:Party) WHERE other <> p
    WITH DISTINCT other, c ORDER BY c.id
    WITH other, collect(c.id) AS common ORDER BY toLower(normalize(other.name, NFD)), other.id LIMIT $limit
    RETURN other {.id, .name, .nameEn, .nameFr, .kind, cooperations: common}
  } AS partners,
  COLLECT {
    MATCH (p)-[:PARTICIPATES_IN]->(c:Cooperation)<-[:SUPPORTS]-(other:Party) WHERE other <> p
    WITH DISTINCT other, c ORDER BY c.id
    WITH other, collect(c.id) AS common ORDER BY toLower(normalize(other.name, NFD)), other.id LIMIT $limit
    RETURN other {.id, .name, .nameEn, .nameFr, .kind, cooperations: common}
  } AS supporters,
  COLLECT {
    MATCH (p)-[:SUPPORTS]->(c:Cooperation)
    RETURN c.id ORDER BY toLower(normalize(c.name, NFD)), c.id LIMIT $limit
  } AS supports,
  claimCount, claims
