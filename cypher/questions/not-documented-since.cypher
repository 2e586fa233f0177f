// title: {en: Cooperations not documented since a date, fr: Coopérations qui ne sont plus attestées depuis une date}
// sentence:
//   en: "The cooperations that no source documents on or after a date, and of which none says that they had ended by then. They may go on or not: nobody says so. Those that only undated sources state are among them."
//   fr: "Les coopérations qu’aucune source n’atteste à une date ou après, sans qu’aucune ne les dise terminées avant. Elles durent peut-être : personne ne le dit. Celles que seules des sources sans date mentionnent en font partie."
// theme: time
// parameters:
//   date: {type: date, required: true, en: "a date, such as 2020 or 2003-10", fr: "une date, comme 2020 ou 2003-10"}
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
//   country: {type: party, kinds: [Country], en: a country on either side, fr: un pays de l’un des deux côtés}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   parties: {type: parties, en: Parties, fr: Acteurs}
//   countries: {type: parties, en: Country, fr: Pays}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {date: {text: '2020', earliest: '2020-01-01', latest: '2020-12-31'}, kind: '', country: '', skip: 0, rows: 1000, only: []}

WITH date($date.earliest) AS first
CALL () {
  UNWIND $only AS id
  MATCH (c:Cooperation {id: id})
  RETURN c
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  // part: cooperations-of-country
  RETURN c
}
WITH first, c
WHERE coalesce(c.observedOnLatest < first, true)
  AND coalesce(c.untilLatest >= first, c.status <> 'ended', true)
  AND ($kind = '' OR c.kind = $kind)
WITH c ORDER BY c.name, c.id
WITH collect(c) AS found
UNWIND found[$skip..$skip + $rows] AS c
WITH size(found) AS total, c
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT {
    MATCH (p:Party)-[:PARTICIPATES_IN]->(c)
    WITH DISTINCT p, EXISTS { (p)-[:PARTICIPATES_IN {role: 'lead'}]->(c) } AS leads
    RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY NOT leads, p.name, p.id
  } AS parties,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  c.since AS since,
  c.status AS status,
  c.observedOn AS seen,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN'
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.name, c.id
