// title: {en: Cooperations stated from one side only, fr: Coopérations mentionnées d’un seul côté}
// sentence:
//   en: "The cooperations that sources list under one party alone: the lead, or else the party that a record names first. The other side either has records of its own that do not name this cooperation (silent), or has none (not asked)."
//   fr: "Les coopérations que les sources ne rangent que sous un acteur : le chef de file, ou sinon le premier nommé. L’autre côté a ses propres notices, qui n’en parlent pas (muet), ou n’en a aucune (non consulté)."
// theme: evidence
// ahead: true
// parameters:
//   side: {type: kind, values: [silent, not-asked], en: other side, fr: autre côté}
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   statedBy: {type: parties, en: Listed under, fr: Mentionnée sous}
//   others: {type: parties, en: Other side, fr: Autre côté}
//   side: {type: text, en: The other side, fr: L’autre côté}
//   countries: {type: parties, en: Country, fr: Pays}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {side: '', kind: '', skip: 0, rows: 1000, only: []}

CALL () {
  // everyone under whom a record lists something, as far as the rows that are wanted tell of them
  CALL () {
    UNWIND $only AS id
    MATCH (:Cooperation {id: id})<-[:PARTICIPATES_IN]-(p:Party)
    WITH DISTINCT p
    MATCH (p)-[:PARTICIPATES_IN]->(:Cooperation)<-[e:EVIDENCE_OF]-(:Record)
    RETURN e
    UNION ALL
    WITH $only AS only WHERE size(only) = 0
    MATCH (:Cooperation)<-[e:EVIDENCE_OF]-(:Record)
    RETURN e
  }
  // part: heads
  RETURN collect(DISTINCT e.values[i]) AS asked
}
// part: only-cooperations
WITH asked, c WHERE ($kind = '' OR c.kind = $kind)
CALL (c) {
  MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
  // a pair of Wikidata is one record, whichever of the two towns states it
  WHERE NOT record.id =~ '.*/[Qq]\\d+-[Qq]\\d+'
  // part: heads
  RETURN collect(DISTINCT e.values[i]) AS heads
}
WITH asked, c, heads WHERE size(heads) = 1
WITH asked, c, COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN]->(c) WHERE p.id <> heads[0] RETURN DISTINCT p.id } AS others
WHERE size(others) > 0
WITH c, CASE WHEN any(id IN others WHERE id IN asked) THEN 'silent' ELSE 'not-asked' END AS side
WHERE $side = '' OR side = $side
WITH c, side
ORDER BY c.name, c.id
// who stated it is found again for the rows that are wanted: of a million, it takes more memory than there is
WITH collect([c, side]) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one[0] AS c, one[1] AS side
CALL (c) {
  MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
  WHERE NOT record.id =~ '.*/[Qq]\\d+-[Qq]\\d+'
  // part: heads
  RETURN collect(DISTINCT e.values[i]) AS heads
}
WITH total, c, side, heads, COLLECT {
  MATCH (p:Party)-[:PARTICIPATES_IN]->(c) WHERE p.id <> heads[0]
  RETURN DISTINCT p ORDER BY p.name, p.id
} AS others
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { UNWIND heads AS id MATCH (p:Party {id: id}) RETURN p {.id, .name, .nameEn, .nameFr} } AS statedBy,
  [p IN others | p {.id, .name, .nameEn, .nameFr}] AS others,
  side,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
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
