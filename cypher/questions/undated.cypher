// title: {en: Cooperations without any date, fr: Coopérations sans aucune date}
// sentence:
//   en: "The cooperations of which no source says when they began or ended, when an agreement was signed or runs, or when anything was done. When a source saw them is known all the same."
//   fr: "Les coopérations dont aucune source ne dit quand elles ont commencé ou fini, quand une convention a été signée ou court, ni quand une action a eu lieu. On sait toutefois quand une source les a vues."
// theme: evidence
// ahead: true
// parameters:
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   parties: {type: parties, en: Parties, fr: Acteurs}
//   countries: {type: parties, en: Country, fr: Pays}
//   status: {type: text, en: Status, fr: État}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {kind: '', skip: 0, rows: 1000, only: []}

// part: only-cooperations
WITH c
// part: undated
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
  c.status AS status,
  c.observedOn AS seen,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN'] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.name, c.id
