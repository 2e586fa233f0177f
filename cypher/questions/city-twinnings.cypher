// title: {en: Cities twinned with each other, fr: Villes jumelées}
// sentence:
//   en: "Which cities are twinned, since when, which hospital partnerships rest on the twinning according to a source, and who says so. A twinning of three cities gives a row for each pair; two cities of one country form a pair only if no other country takes part."
//   fr: "Quelles villes sont jumelées, depuis quand, quels partenariats hospitaliers s'appuient sur ce jumelage selon une source, et qui le dit. Un jumelage de trois villes donne une ligne par paire ; deux villes d'un même pays n'en forment une que si aucun autre pays n'y participe."
// asked: {en: "twin towns, sister cities, partner towns, twinned town", fr: "villes sœurs, communes jumelées, jumelages de villes"}
// theme: twinnings
// ahead: true
// parameters:
//   city: {type: party, kinds: [City], en: a city on either side, fr: une ville de l'un des deux côtés}
//   country: {type: party, kinds: [Country], en: a country on either side, fr: un pays de l'un des deux côtés}
// columns:
//   city: {type: party, en: City, fr: Ville}
//   partnerCity: {type: party, en: Partner city, fr: Ville partenaire}
//   country: {type: party, en: Country of the partner, fr: Pays du partenaire}
//   since: {type: date, en: Since, fr: Depuis}
//   status: {type: text, en: Status, fr: État}
//   partnerships: {type: cooperations, en: Partnerships that rest on it, fr: Partenariats qui s'y appuient}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {city: '', country: '', skip: 0, rows: 1000, only: []}

CALL () {
  WITH $city AS city WHERE city <> ''
  MATCH (:Party {id: city})-[:PARTICIPATES_IN]->(t:Twinning)
  RETURN t
  UNION
  WITH $country AS country WHERE country <> '' AND $city = ''
  MATCH (:Party {id: country})<-[:PART_OF*1..3]-(:City)-[:PARTICIPATES_IN]->(t:Twinning)
  RETURN t
  UNION
  UNWIND $only AS id
  MATCH (t:Cooperation {id: id})
  RETURN t
  UNION
  WITH $city AS city WHERE city = '' AND $country = '' AND size($only) = 0
  MATCH (t:Twinning)
  RETURN t
}
MATCH (a:City)-[:PARTICIPATES_IN]->(t)<-[:PARTICIPATES_IN]-(b:City)
WHERE CASE coalesce(a.abroad, true) WHEN coalesce(b.abroad, true) THEN a.id < b.id ELSE NOT a.abroad END
  AND (coalesce(a.countryCode <> b.countryCode, true)
    OR NOT EXISTS { MATCH (t)<-[:PARTICIPATES_IN]-(other:City) WHERE coalesce(other.countryCode <> a.countryCode, true) })
WITH DISTINCT t, a, b
WHERE ($city = '' OR $city IN [a.id, b.id])
  AND ($country = ''
    OR EXISTS { MATCH (a)-[:PART_OF*1..3]->(:Country {id: $country}) }
    OR EXISTS { MATCH (b)-[:PART_OF*1..3]->(:Country {id: $country}) })
ORDER BY toLower(normalize(a.name, NFD)), toLower(normalize(b.name, NFD)), t.id
WITH collect({t: t, a: a, b: b}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.t AS t, one.a AS a, one.b AS b
RETURN a {.id, .name, .nameEn, .nameFr} AS city,
  b {.id, .name, .nameEn, .nameFr} AS partnerCity,
  COLLECT { MATCH (b)-[:PART_OF*1..3]->(k:Country) RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.id }[0] AS country,
  t.since AS since,
  t.status AS status,
  COLLECT {
    MATCH (c:Cooperation)-[:RESTS_ON]->(t)
    RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY c.name, c.id
  } AS partnerships,
  t.observedOn AS seen,
  COLLECT {
    MATCH (t)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] IN [a.id, b.id] AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    MATCH (t)<-[:RESTS_ON*0..1]-(x)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1)
      WHERE x = t AND (e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] IN [a.id, b.id] OR e.predicates[i] IN ['since', 'status'] AND e.values[i] = t[e.predicates[i]])
        OR e.predicates[i] = 'RESTS_ON' AND e.values[i] = t.id] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (t)<-[r:PARTICIPATES_IN|RESTS_ON]-(n)
    WHERE n IN [a, b] OR n:Cooperation
    UNWIND [t, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY toLower(normalize(a.name, NFD)), toLower(normalize(b.name, NFD)), t.id
