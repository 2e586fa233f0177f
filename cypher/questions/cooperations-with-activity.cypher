// title: {en: Cooperations with an activity, fr: Coopérations comportant une activité}
// sentence:
//   en: "The cooperations that include an activity or a narrower one: what exactly is done and, if a source says so, when."
//   fr: "Les coopérations qui comportent une activité ou une activité plus précise : ce qui se fait exactement et, si une source le dit, quand."
// asked: {en: "projects and partnerships that do something, which work is done", fr: "projets et partenariats qui font quelque chose, actions menées"}
// theme: themes
// parameters:
//   activity: {type: activity, required: true, en: an activity such as research, fr: une activité comme la recherche}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   activities: {type: activities, en: Activities, fr: Activités}
//   details: {type: texts, en: Details, fr: Précisions}
//   dates: {type: texts, en: When, fr: Quand}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   countries: {type: parties, en: Country, fr: Pays}
//   cities: {type: parties, en: City, fr: Ville}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {activity: 'activity/research', skip: 0, rows: 1000}

MATCH (:Activity {id: $activity})<-[:BROADER*0..4]-(act:Activity)<-[r:INVOLVES]-(c:Cooperation)
WITH c, collect(DISTINCT act) AS done, collect(r) AS links
ORDER BY c.name, c.id
WITH collect({c: c, done: done, links: links}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.c AS c, one.done AS done, one.links AS links
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { UNWIND done AS act RETURN act {.id, .name, .nameEn, .nameFr} ORDER BY act.name } AS activities,
  COLLECT {
    UNWIND links AS r
    WITH r WHERE r.detail IS NOT NULL
    RETURN DISTINCT r.detail AS detail ORDER BY detail
  } AS details,
  COLLECT { UNWIND links AS r WITH r WHERE r.date IS NOT NULL RETURN DISTINCT r.date AS date ORDER BY date } AS dates,
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
  c.status AS status,
  c.observedOn AS seen,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'INVOLVES' AND any(act IN done WHERE act.id = e.values[i]) AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN']
      OR e.predicates[i] = 'INVOLVES' AND any(act IN done WHERE act.id = e.values[i])
      OR e.predicates[i] = 'status' AND e.values[i] = c.status] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  done + links + COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.name, c.id
