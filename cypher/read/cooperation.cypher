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
      city: COLLECT { MATCH (p)-[:LOCATED_IN*0..1]->(t:City) RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.id LIMIT 1 }[0],
      country: COLLECT { MATCH (p)-[:LOCATED_IN|PART_OF*0..4]->(t:Country) RETURN t {.id, .name, .nameEn, .nameFr} ORDER BY t.id LIMIT 1 }[0],
      claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] = p.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }
    } ORDER BY NOT 'lead' IN roles, NOT 'partner' IN roles, p.name, p.id
  } AS parties,
  COLLECT {
    MATCH (p:Party)-[r:SUPPORTS]->(c)
    RETURN p {.id, .name, .nameEn, .nameFr, .kind, claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'SUPPORTS' AND e.values[i] = p.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }} ORDER BY p.name, p.id
  } AS supporters,
  COLLECT {
    MATCH (p:Party)-[r:HAS_AMOUNT]->(c)
    RETURN p {.id, .name, .nameEn, .nameFr, as: r.as, kind: r.kind, date: r.date, sum: r.sum, currency: r.currency, claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'HAS_AMOUNT' AND e.values[i] = p.id AND coalesce(e.dates[i], '') = coalesce(r.date, '') AND coalesce(e.details[i], '') = coalesce(r.detail, '')] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }}
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
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'TAKES_PLACE_IN' AND e.values[i] = t.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }} ORDER BY t.kind <> 'Country', t.name, t.id
  } AS places,
  COLLECT {
    MATCH (c)-[r:IN_FIELD]->(t:Field)
    RETURN t {.id, .name, .nameEn, .nameFr, claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'IN_FIELD' AND e.values[i] = t.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }} ORDER BY t.id
  } AS fields,
  COLLECT {
    MATCH (c)-[r:INVOLVES]->(t:Activity)
    RETURN t {
      .id, .name, .nameEn, .nameFr, date: r.date, dateEarliest: r.dateEarliest, dateLatest: r.dateLatest, detail: r.detail,
      claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'INVOLVES' AND e.values[i] = t.id AND coalesce(e.dates[i], '') = coalesce(r.date, '') AND coalesce(e.details[i], '') = coalesce(r.detail, '')] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }
    } ORDER BY t.id, r.dateEarliest, r.detail
  } AS activities,
  COLLECT {
    MATCH (c)-[r:UNDER]->(a:Agreement)
    RETURN a {
      .id, .kind, .signed, .signedEarliest, .signedLatest, .renewed, .renewedEarliest, .renewedLatest,
      .amended, .amendedEarliest, .amendedLatest,
      .from, .fromEarliest, .fromLatest, .to, .toEarliest, .toLatest, .duration, claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'UNDER' AND e.values[i] = a.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }
    } ORDER BY a.signedEarliest, a.id
  } AS agreements,
  c.since AS since, c.sinceEarliest AS sinceEarliest, c.sinceLatest AS sinceLatest,
  c.until AS until, c.untilEarliest AS untilEarliest, c.untilLatest AS untilLatest,
  c.interrupted AS interrupted, c.interruptedEarliest AS interruptedEarliest, c.interruptedLatest AS interruptedLatest,
  c.status AS status,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'status' AND e.values[i] = c.status] AS i
    RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
  } AS statusClaims,
  c.agreementStatus AS agreementStatus, c.restsOnStatus AS restsOnStatus,
  COLLECT {
    MATCH (c)-[r:RESTS_ON]->(t:Cooperation)
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, claims: COLLECT {
        MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'RESTS_ON' AND e.values[i] = t.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }} ORDER BY t.name, t.id
  } AS restsOn,
  COLLECT {
    MATCH (c)<-[r:RESTS_ON]-(t:Cooperation)
    RETURN t {.id, .name, .nameEn, .nameFr, .kind, claims: COLLECT {
        MATCH (t)<-[e:EVIDENCE_OF]-(record:Record)
        UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'RESTS_ON' AND e.values[i] = c.id] AS i
        RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY k
      }} ORDER BY t.name, t.id
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
    MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-(record:Record)-[:OF]->(d:Document)
    WHERE x = c OR c.id IN e.values
    WITH DISTINCT record, d
    RETURN record {
      .id, .name, .lineStart, .lineEnd, .text,
      document: d {.id, .title, .publisher, .address, .language, .observedOn}
    } ORDER BY d.id, record.lineStart, record.id
  } AS records,
  COLLECT {
    MATCH (c)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-(record:Record)-[:OF]->(d:Document)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE x = c AND e.values[e.abouts[i]] IS NULL OR e.predicates[i] = 'RESTS_ON' AND e.values[i] = c.id] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS k ORDER BY d.id, e.lineStarts[i], e.lineEnds[i], k
  } AS claims
