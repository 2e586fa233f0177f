// title: {en: Cooperations documented at a date, fr: Coopérations attestées à une date}
// sentence:
//   en: "The cooperations that the sources document at a date: a source observed them then; they had begun by then and were still observed later; they were observed before and after; or an agreement or action has that date. Planned cooperations are left out. An old survey documents nothing later."
//   fr: "Les coopérations que les sources attestent à une date : observées à cette date, ou commencées avant et encore observées après, ou observées avant et après, ou une convention ou une action en porte la date. Les projets sont écartés ; une ancienne enquête n'atteste rien de plus tardif."
// asked: {en: "existed, active, observed or documented in a year, at that time", fr: "existaient, actives, observées ou documentées en une année, à cette époque"}
// theme: time
// parameters:
//   date: {type: date, required: true, en: "a date, such as 2005 or 2003-10", fr: "une date, comme 2005 ou 2003-10"}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   proof: {type: texts, en: Documented by, fr: Attesté par}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   countries: {type: parties, en: Country, fr: Pays}
//   cities: {type: parties, en: City, fr: Ville}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {date: {text: '2003', earliest: '2003-01-01', latest: '2003-12-31'}, skip: 0, rows: 1000}

WITH {first: date($date.earliest), last: date($date.latest)} AS period
MATCH (c:Cooperation)
WHERE c.status <> 'planned'
  AND coalesce(c.untilLatest >= period.first, c.status <> 'ended', true)
  AND
  // part: documented-in
WITH period, c
ORDER BY c.name, c.id
WITH period, collect(c) AS found
UNWIND found[$skip..$skip + $rows] AS c
WITH size(found) AS total, period.first AS first, period.last AS last, c
WITH total, first, last, c,
  COLLECT {
    MATCH (c)-[:UNDER]->(g:Agreement)
    WHERE g.signedEarliest >= first AND g.signedLatest <= last OR g.renewedEarliest >= first AND g.renewedLatest <= last OR g.amendedEarliest >= first AND g.amendedLatest <= last
    RETURN g
  } AS agreements,
  COLLECT {
    MATCH (c)-[r:INVOLVES]->(:Activity)
    WHERE r.dateEarliest >= first AND r.dateLatest <= last
    RETURN r
  } AS actions
WITH total, c, agreements, actions,
  CASE
    WHEN c.observedOnEarliest > last THEN []
    WHEN EXISTS {
      MATCH (c)<-[:EVIDENCE_OF]-(:Record)-[:OF]->(d:Document)
      WHERE d.observedOnEarliest <= last AND d.observedOnLatest >= first
    } THEN ['observed']
    ELSE ['between observations']
  END
    + CASE WHEN c.sinceLatest <= last THEN ['since'] ELSE [] END
    + CASE WHEN size(agreements) > 0 THEN ['agreement'] ELSE [] END
    + CASE WHEN size(actions) > 0 THEN ['action'] ELSE [] END AS proof
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  proof,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN*0..1]->(city:City) WHERE city.abroad
    WITH DISTINCT city RETURN city {.id, .name, .nameEn, .nameFr} ORDER BY city.name, city.id
  } AS cities,
  c.since AS since,
  c.status AS status,
  c.observedOn AS seen,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN']
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]
      OR e.predicates[i] = 'UNDER' AND any(g IN agreements WHERE g.id = e.values[i])
      OR e.predicates[i] = 'INVOLVES' AND any(r IN actions WHERE endNode(r).id = e.values[i] AND r.date = e.dates[i] AND coalesce(r.detail, '') = coalesce(e.details[i], ''))] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.name, c.id
