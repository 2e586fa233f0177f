// title: {en: Begun and ended by year, fr: Débuts et fins par année}
// sentence:
//   en: "For each year, how many cooperations the sources document in it (as seen-on does), with how many parties, how many began, ended, and were last documented. The row without a year counts those whose year no source tells. Planned cooperations are left out. The sources of a number are examples: one cooperation of each dataset. Apart by type, or by country for the eight countries abroad with the most cooperations and the others together; a cooperation with several countries counts for each."
//   fr: "Pour chaque année, combien de coopérations les sources attestent (comme « Coopérations attestées à une date »), avec combien d’acteurs, combien commencent, finissent, et sont attestées pour la dernière fois. La ligne sans année compte celles dont aucune source ne dit l’année. Les projets sont écartés. Les sources d’un nombre sont des exemples : une coopération de chaque jeu de données. Par type, ou par pays pour les huit pays étrangers qui ont le plus de coopérations et les autres ensemble ; une coopération avec plusieurs pays compte pour chacun."
// theme: time
// ahead: true
// parameters:
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
//   country: {type: party, kinds: [Country], en: a country on either side, fr: un pays de l’un des deux côtés}
//   by: {type: kind, values: [kind, country], en: numbers apart by, fr: nombres séparés par}
// columns:
//   year: {type: date, en: Year, fr: Année}
//   kind: {type: text, en: Type, fr: Type}
//   partner: {type: party, en: Country, fr: Pays}
//   documented: {type: integer, en: Documented, fr: Attestées}
//   parties: {type: integer, en: Parties, fr: Acteurs}
//   begun: {type: integer, en: Begun, fr: Commencées}
//   ended: {type: integer, en: Ended, fr: Terminées}
//   lastDocumented: {type: integer, en: Last documented, fr: Dernière attestation}
:params {kind: '', country: '', by: '', drawn: true}

// Cooperations alike in all that is counted go through it together: what is looked at one by one is read once.
CALL () {
  // part: cooperations-of-country
  RETURN c, true AS counted, null AS year
  UNION ALL
  MATCH (g:Agreement)<-[:UNDER]-(c:Cooperation)
  UNWIND [[g.signedEarliest, g.signedLatest], [g.renewedEarliest, g.renewedLatest], [g.amendedEarliest, g.amendedLatest]] AS span
  WITH c, span WHERE span[0].year = span[1].year
  RETURN c, null AS counted, span[0].year AS year
  UNION ALL
  MATCH (:Activity)<-[r:INVOLVES]-(c:Cooperation) WHERE r.dateEarliest.year = r.dateLatest.year
  RETURN c, null AS counted, r.dateEarliest.year AS year
}
WITH c, count(counted) AS counted, collect(DISTINCT year) AS dated
WHERE counted > 0 AND c.status <> 'planned'
  AND ($kind = '' OR c.kind = $kind)
WITH c, dated,
  CASE WHEN c.sinceLatest < c.observedOnEarliest THEN c.sinceLatest.year ELSE c.observedOnEarliest.year END AS seenFrom,
  CASE
    WHEN c.untilLatest IS NULL AND c.status = 'ended' THEN null
    WHEN c.untilLatest < c.observedOnLatest THEN c.untilLatest.year
    ELSE c.observedOnLatest.year
  END AS seenTo,
  CASE $by WHEN 'kind' THEN c.kind END AS kind,
  CASE $by WHEN 'country' THEN COLLECT {
    MATCH (c)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad AND k.id <> $country
    WITH DISTINCT k RETURN k ORDER BY k.id
  } ELSE [] END AS countries
ORDER BY c.id
WITH seenFrom,
  seenTo,
  [year IN dated WHERE year <= seenTo AND (seenFrom IS NULL OR year < seenFrom)] AS before,
  CASE WHEN c.sinceEarliest.year = c.sinceLatest.year THEN c.sinceEarliest.year END AS begun,
  CASE WHEN c.untilEarliest.year = c.untilLatest.year THEN c.untilEarliest.year END AS ended,
  c.until IS NOT NULL OR c.status = 'ended' AS hasEnded,
  c.observedOnLatest.year AS last,
  c.datasets AS datasets,
  kind,
  countries,
  collect(c) AS alike
WITH seenFrom, seenTo, before, begun, ended, hasEnded, last, datasets, kind, countries, alike,
  COLLECT { UNWIND alike AS c MATCH (c)<-[:PARTICIPATES_IN]-(p:Party) RETURN DISTINCT p } AS parties
WITH collect({seenFrom: seenFrom, seenTo: seenTo, before: before, begun: begun, ended: ended, hasEnded: hasEnded, last: last, datasets: datasets, kind: kind, countries: countries, alike: alike, parties: parties}) AS groups
WITH groups, COLLECT {
  UNWIND groups AS one
  UNWIND one.countries AS k
  WITH k, sum(size(one.alike)) AS number
  ORDER BY number DESC, k.name, k.id LIMIT 8
  RETURN k
} AS largest
UNWIND groups AS one
UNWIND CASE $by
    WHEN 'kind' THEN [{kind: one.kind}]
    WHEN 'country' THEN [k IN one.countries WHERE k IN largest | {partner: k}]
      + CASE WHEN all(k IN one.countries WHERE k IN largest) THEN [] ELSE [{kind: 'others'}] END
    ELSE [{}]
  END AS part
WITH part.kind AS kind, part.partner AS partner, one.seenFrom AS seenFrom, one.seenTo AS seenTo, one.before AS before, one.begun AS begun, one.ended AS ended,
  one.hasEnded AS hasEnded, one.last AS last, one.datasets AS datasets, one.alike AS alike, one.parties AS parties
UNWIND [year IN before + CASE WHEN seenTo IS NULL OR seenFrom IS NULL THEN [] ELSE range(seenFrom, seenTo) END | {year: year, what: 'documented'}]
  + [{year: begun, what: 'begun'}]
  + CASE WHEN hasEnded THEN [{year: ended, what: 'ended'}] ELSE [] END
  + [{year: last, what: 'last'}] AS event
WITH event.year AS year, kind, partner, collect({what: event.what, datasets: datasets, alike: alike, parties: parties}) AS events
WITH year, kind, partner, events, COLLECT {
  UNWIND ['documented', 'begun', 'ended', 'last'] AS what
  RETURN reduce(number = 0, one IN events | number + CASE one.what WHEN what THEN size(one.alike) ELSE 0 END)
} AS numbers
RETURN toString(year) AS year,
  kind,
  partner {.id, .name, .nameEn, .nameFr} AS partner,
  numbers[0] AS documented,
  COUNT {
    UNWIND events AS one
    WITH one WHERE one.what = 'documented'
    UNWIND one.parties AS p
    RETURN DISTINCT p
  } AS parties,
  numbers[1] AS begun,
  numbers[2] AS ended,
  numbers[3] AS lastDocumented,
  COLLECT {
    UNWIND events AS one
    WITH one.what AS what, one.datasets AS datasets, one.alike[0] AS c
    ORDER BY c.id
    WITH what, datasets, collect(c)[0] AS c
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE CASE what
        WHEN 'begun' THEN e.predicates[i] = 'since' AND e.values[i] = c.since
        WHEN 'ended' THEN e.predicates[i] = 'until' AND e.values[i] = c.until
        ELSE e.predicates[i] = 'PARTICIPATES_IN'
      END] AS i
    RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY id
  } AS sources,
  COLLECT {
    UNWIND [one IN events WHERE $drawn AND one.what IN ['begun', 'ended']] AS one
    UNWIND one.alike AS c
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph
ORDER BY year IS NULL, year, kind = 'others', kind, partner.name, partner.id
