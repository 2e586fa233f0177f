// title: {en: Timeline, fr: Chronologie}
// sentence:
//   en: "Every dated event: when a cooperation began or ended, when an agreement was signed, renewed, begins or ends, and dated actions. With bounds: what may fall between them."
//   fr: "Les événements datés : début ou fin d'une coopération, signature, renouvellement, début ou fin d'une convention, actions datées. Avec des bornes : ce qui peut tomber entre elles."
// asked: {en: "history, events, dates, what happened, between two years, when did it begin", fr: "historique, événements, dates, que s'est-il passé, entre deux années, quand a commencé"}
// theme: time
// ahead: true
// parameters:
//   from: {type: date, en: "first date, such as 1994 or 2003-10", fr: "première date, comme 1994 ou 2003-10"}
//   to: {type: date, en: last date, fr: dernière date}
// columns:
//   date: {type: date, en: Date, fr: Date}
//   event: {type: text, en: Event, fr: Événement}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   detail: {type: text, en: Details, fr: Précisions}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   countries: {type: parties, en: Country, fr: Pays}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {from: {}, to: {}, skip: 0, rows: 1000, only: []}

WITH coalesce(date($from.earliest), date('0001-01-01')) AS first, coalesce(date($to.latest), date('9999-12-31')) AS last
CALL (first, last) {
  // the other parts begin with a list that may be empty: a mere condition is looked at after an index has been read
  UNWIND $only AS id
  MATCH (c:Cooperation {id: id})
  RETURN c
  UNION
  UNWIND CASE WHEN size($only) = 0 THEN [1] ELSE [] END AS all
  MATCH (c:Cooperation)
  WHERE c.sinceEarliest <= last AND c.sinceLatest >= first
  RETURN c
  UNION
  UNWIND CASE WHEN size($only) = 0 THEN [1] ELSE [] END AS all
  MATCH (c:Cooperation)
  WHERE c.untilEarliest <= last AND c.untilLatest >= first
  RETURN c
  UNION
  UNWIND CASE WHEN size($only) = 0 THEN [1] ELSE [] END AS all
  MATCH (c:Cooperation)-[:UNDER]->(:Agreement)
  RETURN c
  UNION
  UNWIND CASE WHEN size($only) = 0 THEN [1] ELSE [] END AS all
  MATCH (c:Cooperation)-[r:INVOLVES]->(:Activity)
  WHERE r.dateEarliest <= last AND r.dateLatest >= first
  RETURN c
}
// part: events
WITH c, date, earliest, latest, event, detail, link, first, last
WHERE earliest <= last AND latest >= first
WITH c, date, earliest, latest, event, detail, link
ORDER BY earliest, latest, event, c.name, c.id, detail
// lists, since maps of a million would not fit
WITH collect([c, date, earliest, latest, event, detail, link]) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one[0] AS c, one[1] AS date, one[2] AS earliest, one[3] AS latest, one[4] AS event, one[5] AS detail, one[6] AS link
WITH total, c, date, earliest, latest, event, detail, link,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1)
      WHERE e.predicates[i] = event AND e.values[i] = date
        OR e.predicates[i] = type(link) AND e.values[i] = endNode(link).id
          AND (type(link) = 'UNDER' OR e.dates[i] = link.date AND coalesce(e.details[i], '') = coalesce(link.detail, ''))] AS i
    WITH e.lineStarts[i] AS lineStart, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id, nullIf(e.uncertains[i], '') AS uncertain
    RETURN {id: id, uncertain: uncertain} ORDER BY lineStart, id
  } AS proofs
RETURN date,
  event,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  detail,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT { UNWIND proofs AS claim WITH claim WHERE claim.uncertain IS NOT NULL RETURN DISTINCT claim.uncertain AS reason ORDER BY reason } AS uncertain,
  [claim IN proofs | claim.id] + COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN']] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  CASE WHEN link IS NULL THEN [] ELSE [endNode(link), link] END + COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY earliest, latest, event, c.name, c.id, detail
