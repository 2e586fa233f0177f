// title: {en: Begun and ended by year, fr: Débuts et fins par année}
// sentence:
//   en: "For each year, how many cooperations the sources document in it (as seen-on does), how many began, ended, and were last documented. The row without a year counts those whose year no source tells. Planned cooperations are left out."
//   fr: "Pour chaque année, combien de coopérations les sources attestent (comme « Coopérations attestées à une date »), combien commencent, finissent, et sont attestées pour la dernière fois. La ligne sans année compte celles dont aucune source ne dit l’année. Les projets sont écartés."
// theme: time
// parameters:
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
//   country: {type: party, kinds: [Country], en: a country on either side, fr: un pays de l’un des deux côtés}
// columns:
//   year: {type: date, en: Year, fr: Année}
//   documented: {type: integer, en: Documented, fr: Attestées}
//   begun: {type: integer, en: Begun, fr: Commencées}
//   ended: {type: integer, en: Ended, fr: Terminées}
//   lastDocumented: {type: integer, en: Last documented, fr: Dernière attestation}
:params {kind: '', country: ''}

MATCH (c:Cooperation)
WHERE c.status <> 'planned'
  AND ($kind = '' OR c.kind = $kind)
  AND ($country = '' OR EXISTS { (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(:Country {id: $country}) })
WITH c,
  CASE WHEN c.sinceLatest < c.observedOnEarliest THEN c.sinceLatest.year ELSE c.observedOnEarliest.year END AS seenFrom,
  CASE
    WHEN c.untilLatest IS NULL AND c.status = 'ended' THEN null
    WHEN c.untilLatest < c.observedOnLatest THEN c.untilLatest.year
    ELSE c.observedOnLatest.year
  END AS seenTo,
  COLLECT {
    MATCH (c)-[:UNDER]->(g:Agreement)
    UNWIND [[g.signedEarliest, g.signedLatest], [g.renewedEarliest, g.renewedLatest], [g.amendedEarliest, g.amendedLatest]] AS span
    WITH span WHERE span[0].year = span[1].year
    RETURN span[0].year AS year
    UNION
    MATCH (c)-[r:INVOLVES]->(:Activity) WHERE r.dateEarliest.year = r.dateLatest.year
    RETURN r.dateEarliest.year AS year
  } AS dated
WITH c,
  CASE WHEN seenTo IS NULL OR seenFrom IS NULL THEN [] ELSE range(seenFrom, seenTo) END
    + [year IN dated WHERE year <= seenTo AND (seenFrom IS NULL OR year < seenFrom)] AS seen,
  CASE WHEN c.sinceEarliest.year = c.sinceLatest.year THEN c.sinceEarliest.year END AS begun,
  CASE WHEN c.untilEarliest.year = c.untilLatest.year THEN c.untilEarliest.year END AS ended,
  c.until IS NOT NULL OR c.status = 'ended' AS hasEnded
UNWIND [year IN seen | {year: year, what: 'documented'}]
  + [{year: begun, what: 'begun'}]
  + CASE WHEN hasEnded THEN [{year: ended, what: 'ended'}] ELSE [] END
  + [{year: c.observedOnLatest.year, what: 'last'}] AS event
WITH event.year AS year,
  sum(CASE event.what WHEN 'documented' THEN 1 ELSE 0 END) AS documented,
  collect(CASE WHEN event.what = 'begun' THEN c END) AS begun,
  collect(CASE WHEN event.what = 'ended' THEN c END) AS ended,
  collect(CASE WHEN event.what = 'last' THEN c END) AS last
RETURN toString(year) AS year,
  documented,
  size(begun) AS begun,
  size(ended) AS ended,
  size(last) AS lastDocumented,
  COLLECT {
    UNWIND [c IN begun | {c: c, says: 'since'}] + [c IN ended | {c: c, says: 'until'}] AS one
    WITH one.c AS c, one.says AS says
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = says AND e.values[i] = c[says]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id
    UNION
    // of each document one claim stands for all that it is the last to document
    UNWIND last AS c
    MATCH (d:Document)<-[:OF]-(record:Record)-[e:EVIDENCE_OF]->(c) WHERE e.predicates[0] = 'PARTICIPATES_IN'
    WITH d, min('claim' + substring(record.id, 6) + '/' + e.claims[0]) AS id
    RETURN id
  } AS sources,
  COLLECT {
    UNWIND begun + ended AS c
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph
ORDER BY year IS NULL, year
