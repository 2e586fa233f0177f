// title: {en: Supporting bodies, fr: Organismes de soutien}
// sentence:
//   en: "Who supports cooperations, how many and which, led by whom, in which countries."
//   fr: "Qui soutient des coopérations, combien et lesquelles, avec quels chefs de file, dans quels pays."
// asked: {en: "supporters, funders, donors, sponsors, who supports, who funds", fr: "soutiens, financeurs, bailleurs, donateurs, qui soutient, qui finance"}
// theme: support
// columns:
//   body: {type: party, en: Supporting body, fr: Organisme de soutien}
//   bodyKind: {type: text, en: Type of body, fr: "Type d'organisme"}
//   number: {type: integer, en: Cooperations, fr: Nombre de coopérations}
//   leads: {type: parties, en: Leads that it supports, fr: Chefs de file soutenus}
//   countries: {type: parties, en: Country, fr: Pays}
//   cooperations: {type: cooperations, en: Which, fr: Lesquelles}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {skip: 0, rows: 1000}

MATCH (p:SupportingBody)-[r:SUPPORTS]->(c:Cooperation)
WITH p, collect(DISTINCT c) AS supported, collect(r) AS links
ORDER BY size(supported) DESC, toLower(normalize(p.name, NFD)), p.id
WITH collect({p: p, supported: supported, links: links}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.p AS p, one.supported AS supported, one.links AS links
RETURN p {.id, .name, .nameEn, .nameFr} AS body,
  p.kind AS bodyKind,
  size(supported) AS number,
  COLLECT {
    UNWIND supported AS c
    MATCH (lead:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c)
    WITH DISTINCT lead RETURN lead {.id, .name, .nameEn, .nameFr} ORDER BY lead.name, lead.id
  } AS leads,
  COLLECT {
    UNWIND supported AS c
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT { UNWIND supported AS c RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY c.name, c.id } AS cooperations,
  COLLECT {
    UNWIND supported AS c
    MATCH (c)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'SUPPORTS' AND e.values[i] = p.id AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    UNWIND supported AS c
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'SUPPORTS' AND e.values[i] = p.id] AS i
    RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY id
  } AS sources,
  [p] + supported + links AS graph,
  total
ORDER BY number DESC, toLower(normalize(p.name, NFD)), p.id
