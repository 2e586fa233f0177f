// title: {en: Parties from home in the same place abroad, fr: Acteurs du pays d'origine présents au même endroit à l'étranger}
// sentence:
//   en: "Where several parties from the home country work in the same foreign hospital or other organisation, city or country, each in a cooperation of its own. Only leads count or, in a cooperation without a lead, its participants from the home country. A twinning counts only if no cooperation there rests on it."
//   fr: "Où plusieurs acteurs du pays d'origine sont à l'œuvre dans le même hôpital étranger ou autre organisation, la même ville ou le même pays, chacun dans sa propre coopération. On compte les chefs de file, ou les participants du pays d'origine d'une coopération qui n'en a pas ; un jumelage ne compte que si aucune coopération sur place ne s'y appuie."
// asked: {en: "who else works there, present in the same place abroad, overlap", fr: "qui d'autre est présent sur place, plusieurs acteurs au même lieu, doublons"}
// theme: places
// ahead: true
// parameters:
//   country: {type: party, kinds: [Country], en: a foreign country, fr: un pays étranger}
// columns:
//   place: {type: party, en: Place, fr: Lieu}
//   level: {type: text, en: Level, fr: Niveau}
//   country: {type: party, en: Country, fr: Pays}
//   frenchParties: {type: parties, en: Parties from home, fr: Acteurs du pays d'origine}
//   alsoThere: {type: parties, en: Others from home beside them, fr: Autres acteurs du pays d'origine à leurs côtés}
//   cooperations: {type: cooperations, en: Cooperations, fr: Coopérations}
:params {country: '', skip: 0, rows: 1000, only: []}

CALL () {
  UNWIND $only AS id
  MATCH (place:Party {id: id})
  CALL (place) {
    WITH place WHERE place:Country
    RETURN place AS k
    UNION
    MATCH (place)-[:PART_OF*1..3]->(k:Country) WHERE place:Territory
    RETURN k
    UNION
    MATCH (place)-[:LOCATED_IN]->(:Territory)-[:PART_OF*0..3]->(k:Country) WHERE place:Organisation
    RETURN k
  }
  WITH k, place WHERE k.abroad
  RETURN k, place
  UNION
  CALL () {
    WITH $country AS country WHERE country <> ''
    MATCH (k:Party {id: country}) WHERE k:Country
    RETURN k
    UNION
    WITH $country AS country WHERE country = '' AND size($only) = 0
    MATCH (k:Country)
    RETURN k
  }
  WITH k WHERE k.abroad
  CALL (k) {
    RETURN k AS place
    UNION
    MATCH (k)<-[:PART_OF*1..3]-(t:Territory) WHERE NOT t:Region AND NOT t:Department AND NOT t:Intercommunality
    RETURN t AS place
    UNION
    MATCH (k)<-[:PART_OF*0..3]-(:Territory)<-[:LOCATED_IN]-(o:Organisation)
    RETURN o AS place
  }
  RETURN k, place
}
WITH k, place
// part: home-parties-there
// what is there is looked up again for the places that are shown: all of it together would not fit into memory
WITH k, place, size(home) AS number
WHERE number > 1
WITH k, place
ORDER BY CASE place.kind WHEN 'City' THEN 2 WHEN 'Country' THEN 3 ELSE 1 END, toLower(normalize(place.name, NFD)), place.id
WITH collect({k: k, place: place}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.k AS k, one.place AS place
// part: home-parties-there
CALL (place) {
  // part: cooperations-there
  RETURN cooperations
}
RETURN place {.id, .name, .nameEn, .nameFr} AS place,
  place.kind AS level,
  k {.id, .name, .nameEn, .nameFr} AS country,
  [p IN home | p {.id, .name, .nameEn, .nameFr}] AS frenchParties,
  COLLECT {
    UNWIND cooperations AS c
    MATCH (c)<-[:PARTICIPATES_IN]-(p:Party)
    WHERE NOT p.abroad AND NOT p IN home
    WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id
  } AS alsoThere,
  COLLECT { UNWIND cooperations AS c RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY c.name, c.id } AS cooperations,
  COLLECT {
    UNWIND cooperations AS c
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN']] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    UNWIND cooperations AS c
    MATCH (c)-[r:PARTICIPATES_IN|TAKES_PLACE_IN]-(n:Party)
    UNWIND [place, c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY CASE level WHEN 'City' THEN 2 WHEN 'Country' THEN 3 ELSE 1 END, toLower(normalize(place.name, NFD)), place.id
