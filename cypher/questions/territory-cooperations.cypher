// title: {en: Twinnings and decentralised cooperations of territories, fr: Jumelages et coopérations décentralisées des territoires}
// sentence:
//   en: "Twinnings and decentralised cooperations, their level, and the partnerships that rest on them. With a territory: those in which it, or anyone in it, takes part."
//   fr: "Les jumelages et les coopérations décentralisées, leur niveau, et les partenariats qui s'y appuient. Avec un territoire : ceux auxquels il participe, lui ou quiconque s'y trouve."
// asked: {en: "local authorities, regional and departmental cooperation", fr: "collectivités territoriales, coopération régionale et départementale"}
// theme: twinnings
// ahead: true
// parameters:
//   territory: {type: party, kinds: [City, Intercommunality, Department, Region, Country], en: "a city, department, region or country", fr: "une ville, un département, une région ou un pays"}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   level: {type: text, en: Level, fr: Niveau}
//   frenchSide: {type: parties, en: Home side, fr: Côté pays d'origine}
//   partnerSide: {type: parties, en: Partner side, fr: Côté partenaire}
//   countries: {type: parties, en: Country, fr: Pays}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   partnerships: {type: cooperations, en: Partnerships that rest on it, fr: Partenariats qui s'y appuient}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {territory: '', skip: 0, rows: 1000, only: []}

CALL () {
  WITH $territory AS territory WHERE territory <> ''
  MATCH (:Party {id: territory})<-[:LOCATED_IN|PART_OF*0..4]-(p:Party)-[:PARTICIPATES_IN]->(t:Twinning|DecentralisedCooperation)
  RETURN t
  UNION
  UNWIND $only AS id
  MATCH (t:Cooperation {id: id})
  RETURN t
  UNION
  WITH $territory AS territory WHERE territory = '' AND size($only) = 0
  MATCH (t:Twinning|DecentralisedCooperation)
  RETURN t
}
WITH t
ORDER BY t.kind DESC, t.name, t.id
WITH collect(t) AS found
UNWIND found[$skip..$skip + $rows] AS t
WITH size(found) AS total, t,
  COLLECT {
    MATCH (p:Party)-[:PARTICIPATES_IN]->(t) WHERE NOT p.abroad
    WITH DISTINCT p RETURN p ORDER BY p.name, p.id
  } AS home,
  COLLECT {
    MATCH (p:Party)-[:PARTICIPATES_IN]->(t) WHERE coalesce(p.abroad, true)
    WITH DISTINCT p RETURN p ORDER BY p.name, p.id
  } AS others
RETURN t {.id, .name, .nameEn, .nameFr} AS cooperation,
  t.kind AS kind,
  reduce(text = '', side IN [home, others] |
    text + CASE WHEN text = '' OR size(side) = 0 THEN '' ELSE ' – ' END
    + reduce(level = '', label IN ['City', 'Intercommunality', 'Department', 'Region', 'Country', 'Organisation'] |
        level + CASE WHEN none(p IN side WHERE label IN labels(p)) THEN '' WHEN level = '' THEN label ELSE '/' + label END)) AS level,
  [p IN home | p {.id, .name, .nameEn, .nameFr}] AS frenchSide,
  [p IN others | p {.id, .name, .nameEn, .nameFr}] AS partnerSide,
  COLLECT {
    MATCH (t)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  t.since AS since,
  t.status AS status,
  COLLECT {
    MATCH (c:Cooperation)-[:RESTS_ON]->(t)
    RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY c.name, c.id
  } AS partnerships,
  t.observedOn AS seen,
  COLLECT {
    MATCH (t)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1)
      WHERE x = t AND (e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN'] OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = t[e.predicates[i]])
        OR e.predicates[i] = 'RESTS_ON' AND e.values[i] = t.id] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (t)-[r:PARTICIPATES_IN|TAKES_PLACE_IN|RESTS_ON]-(n)
    UNWIND [t, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY t.kind DESC, t.name, t.id
