// title: {en: Twinnings without a hospital partnership, fr: Jumelages sans partenariat hospitalier}
// sentence:
//   en: "Twinnings and decentralised cooperations on which no hospital partnership rests according to the sources. Hospital partnerships between parties in the same territories are shown beside them as candidates."
//   fr: "Les jumelages et coopérations décentralisées sur lesquels aucun partenariat hospitalier ne s'appuie selon une source ; les partenariats hospitaliers entre acteurs des mêmes territoires figurent à côté, comme pistes à vérifier."
// asked: {en: "twinned towns whose hospitals do not cooperate, no hospital partnership", fr: "villes jumelées dont les hôpitaux ne coopèrent pas, aucun partenariat hospitalier"}
// theme: twinnings
// ahead: true
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   parties: {type: parties, en: Parties, fr: Acteurs}
//   countries: {type: parties, en: Country, fr: Pays}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   candidates: {type: cooperations, en: "Hospital partnerships there, no link stated", fr: "Partenariats hospitaliers là-bas, sans lien déclaré"}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {skip: 0, rows: 1000, only: []}

CALL () {
  UNWIND $only AS id
  MATCH (c:Cooperation {id: id})
  RETURN c
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  MATCH (c:Twinning|DecentralisedCooperation)
  RETURN c
}
WITH c WHERE NOT EXISTS { MATCH (c)<-[:RESTS_ON]-(:HospitalPartnership) }
WITH c
ORDER BY c.kind DESC, c.name, c.id
WITH collect(c) AS found
UNWIND found[$skip..$skip + $rows] AS c
WITH size(found) AS total, c
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT {
    MATCH (p:Party)-[:PARTICIPATES_IN]->(c)
    WITH DISTINCT p ORDER BY p.abroad, p.name, p.id
    RETURN p {.id, .name, .nameEn, .nameFr}
  } AS parties,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  c.since AS since,
  c.status AS status,
  COLLECT {
    MATCH (c)<-[:PARTICIPATES_IN]-(a:Territory)<-[:PART_OF*0..3]-(:Territory)<-[:LOCATED_IN*0..1]-(x:Party)-[:PARTICIPATES_IN]->(h:HospitalPartnership)
    WHERE NOT a:Country
    MATCH (h)<-[:PARTICIPATES_IN]-(y:Party)-[:LOCATED_IN*0..1]->(:Territory)-[:PART_OF*0..3]->(b:Territory)-[:PARTICIPATES_IN]->(c)
    WHERE a.id < b.id AND x <> y AND NOT b:Country
    WITH DISTINCT h
    RETURN h {.id, .name, .nameEn, .nameFr} ORDER BY h.name, h.id
  } AS candidates,
  c.observedOn AS seen,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN']
      OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = c[e.predicates[i]]] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY c.kind DESC, c.name, c.id
