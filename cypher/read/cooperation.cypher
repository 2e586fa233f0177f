// One cooperation with all that is linked to it.
MATCH (c:Cooperation {id: $id})
RETURN c.id AS id, c.name AS name, c.nameEn AS nameEn, c.nameFr AS nameFr, c.kind AS kind,
  COLLECT {
    MATCH (p:Party)-[:PARTICIPATES_IN]->(c)
    WITH DISTINCT p
    WITH p, COLLECT {
      MATCH (p)-[r:PARTICIPATES_IN]->(c)
      RETURN r.role AS role ORDER BY CASE role WHEN 'lead' THEN 1 WHEN 'partner' THEN 2 WHEN 'carrier' THEN 3 ELSE 4 END
    } AS roles
    RETURN p {
      .id, .name, .nameEn, .nameFr, .kind, roles: roles,
      city: COLLECT { MATCH (p)-[:LOCATED_IN*0..1]->(t:City) RETURN t {.id, .name, .nameEn, .nameFr} LIMIT 1 }[0],
      country: COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:Country) RETURN t {.id, .name, .nameEn, .nameFr} LIMIT 1 }[0],
      claims: COLLECT { MATCH (p)-[r:PARTICIPATES_IN]->(c) UNWIND r.claims AS k RETURN DISTINCT k ORDER BY k }
    } ORDER BY NOT 'lead' IN roles, NOT 'partner' IN roles, p.name, p.id
  } AS parties,
  COLLECT {
    MATCH (p:Party)-[r:SUPPORTS]->(c)
    RETURN p {.id, .name, .nameEn, .nameFr, .kind, claims: coalesce(r.claims, [])} ORDER BY p.name, p.id
  } AS supporters,
  COLLECT {
    MATCH (p:Party)-[r:HAS_AMOUNT]->(c)
    RETURN p {.id, .name, .nameEn, .nameFr, as: r.as, kind: r.kind, date: r.date, sum: r.sum, currency: r.currency, claims: coalesce(r.claims, [])}
    ORDER BY r.dateEarliest, r.kind, r.as, r.currency, p.name, p.id
  } AS amounts,
  COLLECT {
    MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(t:Country)
    WITH DISTINCT t RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.name, t.id
  } AS countries,
  COLLECT {
    MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN*0..1]->(t:City)
    WITH DISTINCT t RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.name, t.id
  } AS cities,
  COLLECT {
    MATCH (c)-[r:TAKES_PLACE_IN]->(t:Territory)
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, claims: coalesce(r.claims, [])} ORDER BY t.kind <> 'Country', t.name, t.id
  } AS places,
  COLLECT {
    MATCH (c)-[r:IN_FIELD]->(t:Field)
    RETURN t {.id, .name, .nameEn, .nameFr, claims: coalesce(r.claims, [])} ORDER BY t.id
  } AS fields,
  COLLECT {
    MATCH (c)-[r:INVOLVES]->(t:Activity)
    RETURN t {
      .id, .name, .nameEn, .nameFr, date: r.date, dateEarliest: r.dateEarliest, dateLatest: r.dateLatest, detail: r.detail,
      claims: coalesce(r.claims, [])
    } ORDER BY t.id, r.dateEarliest, r.detail
  } AS activities,
  COLLECT {
    MATCH (c)-[r:UNDER]->(a:Agreement)
    RETURN a {
      .id, .kind, .signed, .signedEarliest, .signedLatest, .renewed, .renewedEarliest, .renewedLatest,
      .amended, .amendedEarliest, .amendedLatest,
      .from, .fromEarliest, .fromLatest, .to, .toEarliest, .toLatest, .duration, claims: coalesce(r.claims, [])
    } ORDER BY a.signedEarliest, a.id
  } AS agreements,
  c.since AS since, c.sinceEarliest AS sinceEarliest, c.sinceLatest AS sinceLatest,
  c.until AS until, c.untilEarliest AS untilEarliest, c.untilLatest AS untilLatest,
  c.interrupted AS interrupted, c.interruptedEarliest AS interruptedEarliest, c.interruptedLatest AS interruptedLatest,
  c.status AS status,
  COLLECT {
    MATCH (c)<-[:ABOUT {as: 'subject'}]-(k:Claim {predicate: 'status'}) WHERE k.value = c.status
    RETURN k.id ORDER BY k.id
  } AS statusClaims,
  c.agreementStatus AS agreementStatus, c.restsOnStatus AS restsOnStatus,
  COLLECT {
    MATCH (c)-[r:RESTS_ON]->(t:Cooperation)
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, claims: coalesce(r.claims, [])} ORDER BY t.name, t.id
  } AS restsOn,
  COLLECT {
    MATCH (c)<-[r:RESTS_ON]-(t:Cooperation)
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, claims: coalesce(r.claims, [])} ORDER BY t.name, t.id
  } AS basisOf,
  c.identifier AS identifier,
  COLLECT {
    MATCH (c)-[r:RELATED_TO]->(t:Cooperation)
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, relation: r.kind, claims: coalesce(r.claims, [])} ORDER BY r.kind, t.name, t.id
  } AS related,
  coalesce(c.descriptions, []) AS descriptions, coalesce(c.remarks, []) AS remarks,
  c.observedOn AS observedOn, c.observedOnEarliest AS observedOnEarliest, c.observedOnLatest AS observedOnLatest,
  c.datasets AS datasets,
  COLLECT {
    MATCH (c)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(record:Record)-[:OF]->(d:Document)
    WITH DISTINCT record, d
    RETURN record {
      .id, .name, .lineStart, .lineEnd, .text,
      document: d {.id, .title, .publisher, .address, .language, .observedOn}
    } ORDER BY d.id, record.lineStart, record.id
  } AS records,
  COLLECT {
    MATCH (c)<-[:ABOUT]-(k:Claim)-[:STATED_IN]->(:Record)-[:OF]->(d:Document)
    WITH DISTINCT k, d
    RETURN k.id ORDER BY d.id, k.lineStart, k.lineEnd, k.id
  } AS claims
