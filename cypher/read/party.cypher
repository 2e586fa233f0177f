// One party: names with the claims that spell them so, place, partners, whom it supports and who supports it. Long lists are cut at $limit.
MATCH (p:Party {id: $id})
RETURN p.id AS id, p.name AS name, p.nameEn AS nameEn, p.nameFr AS nameFr, p.kind AS kind,
  p:SupportingBody AS supportingBody, p.datasets AS datasets,
  COLLECT {
    MATCH (p)<-[:ABOUT]-(k:Claim {predicate: 'alias'}) WHERE k.value = p.name
    RETURN k.id ORDER BY k.id
  } AS nameClaims,
  COLLECT {
    UNWIND coalesce(p.aliases, []) AS alias
    RETURN {
      name: alias,
      claims: COLLECT { MATCH (p)<-[:ABOUT]-(k:Claim {predicate: 'alias'}) WHERE k.value = alias RETURN k.id ORDER BY k.id },
      because: COLLECT {
        MATCH (p)<-[:ABOUT]-(k:Claim {predicate: 'alias'}) WHERE k.value = alias AND k.because IS NOT NULL
        RETURN DISTINCT k.because AS because ORDER BY because
      },
      becauseFr: COLLECT {
        MATCH (p)<-[:ABOUT]-(k:Claim {predicate: 'alias'}) WHERE k.value = alias AND k.because IS NOT NULL
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
  COLLECT { MATCH (p)-[r:LOCATED_IN|PART_OF]->() UNWIND r.claims AS k RETURN DISTINCT k ORDER BY k } AS placeClaims,
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
      claims: COLLECT { MATCH (p)-[r:PARTICIPATES_IN]->(c) UNWIND r.claims AS k RETURN DISTINCT k ORDER BY k }
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
  COUNT { (p)<-[:ABOUT]-(:Claim) } AS claimCount,
  COLLECT {
    MATCH (p)<-[a:ABOUT]-(k:Claim)
    WITH DISTINCT k, min(CASE a.as WHEN 'subject' THEN 0 ELSE 1 END) AS side
    RETURN k.id ORDER BY side, k.id LIMIT $limit
  } AS claims
