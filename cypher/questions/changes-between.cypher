// title: {en: What changed between two dates, fr: Ce qui a changé entre deux dates}
// sentence:
//   en: "What the sources say began or ended after the first date and by the second; what they document at only one of the two (as seen-on does) though none says that it began or ended between them; and parties that documents of the two periods call differently."
//   fr: "Ce qui, d’après les sources, a commencé ou fini après la première date et au plus tard à la seconde ; ce qu’elles n’attestent qu’à l’une des deux (comme « Coopérations attestées à une date ») sans qu’aucune ne dise que cela a commencé ou fini entre elles ; et les acteurs que les documents des deux périodes nomment autrement."
// theme: time
// parameters:
//   from: {type: date, required: true, en: "first date, such as 1994 or 2003-10", fr: "première date, comme 1994 ou 2003-10"}
//   to: {type: date, required: true, en: second date, fr: seconde date}
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
//   country: {type: party, kinds: [Country], en: a country on either side, fr: un pays de l’un des deux côtés}
// columns:
//   change: {type: text, en: Change, fr: Changement}
//   date: {type: date, en: Date, fr: Date}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   parties: {type: parties, en: Parties, fr: Acteurs}
//   countries: {type: parties, en: Country, fr: Pays}
//   before: {type: texts, en: Called before, fr: Nom d’avant}
//   after: {type: texts, en: Called after, fr: Nom d’après}
:params {from: {text: '2000', earliest: '2000-01-01', latest: '2000-12-31'}, to: {text: '2024', earliest: '2024-01-01', latest: '2024-12-31'}, kind: '', country: '', skip: 0, rows: 1000}

CALL () {
  // part: cooperations-of-country
  WITH c WHERE c.status <> 'planned' AND ($kind = '' OR c.kind = $kind)
  CALL (c) {
    UNWIND [{at: 'from', first: date($from.earliest), last: date($from.latest)}, {at: 'to', first: date($to.earliest), last: date($to.latest)}] AS period
    WITH c, period
    WHERE coalesce(c.untilLatest >= period.first, c.status <> 'ended', true)
      AND
      // part: documented-in
    RETURN collect(period.at) AS seen
  }
  WITH c, seen,
    coalesce(c.sinceEarliest > date($from.latest) AND c.sinceLatest <= date($to.latest), false) AS begun,
    coalesce(c.untilEarliest > date($from.latest) AND c.untilLatest <= date($to.latest), false) AS ended
  UNWIND CASE
      WHEN begun THEN [{position: 1, change: 'begun', date: c.since, day: c.sinceEarliest}]
      WHEN seen = ['to'] THEN [{position: 3, change: 'newly-documented', date: c.observedOn, day: c.observedOnLatest}]
      ELSE []
    END + CASE
      WHEN ended THEN [{position: 2, change: 'ended', date: c.until, day: c.untilEarliest}]
      WHEN seen = ['from'] THEN [{position: 4, change: 'no-longer-documented', date: c.observedOn, day: c.observedOnLatest}]
      ELSE []
    END AS one
  RETURN one.position AS position, one.change AS change, one.date AS date, one.day AS day, c, null AS p, [] AS before, [] AS after, [] AS claims, [] AS documents
  UNION ALL
  CALL () {
    WITH $country AS country WHERE country <> ''
    MATCH (k:Party {id: country})<-[:LOCATED_IN|PART_OF*0..4]-(p:Party)
    USING INDEX SEEK k:Party(id)
    WHERE k:Country
    RETURN DISTINCT p
    UNION ALL
    WITH $country AS country WHERE country = ''
    MATCH (p:Party)
    RETURN p
  }
  WITH p WHERE $kind = '' AND size(p.aliases) > 0
  // part: spellings
  WITH p, d, value, claims, folded, d.observedOnEarliest > date($from.latest) AS later
  WHERE d.observedOnLatest <= date($to.latest)
  WITH p,
    collect(DISTINCT CASE WHEN NOT later THEN value END) AS before,
    collect(DISTINCT CASE WHEN later THEN value END) AS after,
    collect(DISTINCT CASE WHEN NOT later THEN folded END) AS calledBefore,
    collect(DISTINCT CASE WHEN later THEN folded END) AS calledAfter,
    max(CASE WHEN later THEN d.observedOn END) AS date,
    max(CASE WHEN later THEN d.observedOnLatest END) AS day,
    reduce(all = [], some IN collect(claims) | all + some) AS claims
  WHERE size(before) > 0 AND size(after) > 0 AND none(name IN calledBefore WHERE name IN calledAfter)
  RETURN 5 AS position, 'renamed' AS change, date, day, null AS c, p, before, after, claims, [] AS documents
}
// part: changes-told
