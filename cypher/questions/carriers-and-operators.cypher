// title: {en: Carriers and operators, fr: Porteurs et opérateurs}
// sentence:
//   en: "Who carries each cooperation (French \"porteur\") or operates it for another body. Those who are not also its lead come first."
//   fr: "Qui porte chaque coopération ou en est opérateur pour un autre organisme. Ceux qui n'en sont pas aussi chefs de file viennent d'abord."
// asked: {en: "project carriers, who implements or manages for somebody else", fr: "porteurs de projet, maîtres d'œuvre, qui met en œuvre pour un autre"}
// theme: support
// ahead: true
// columns:
//   party: {type: party, en: Carrier or operator, fr: Porteur ou opérateur}
//   partyKind: {type: text, en: Type of party, fr: Type d'acteur}
//   role: {type: text, en: Role, fr: Rôle}
//   isLead: {type: boolean, en: Is the lead itself, fr: Est lui-même chef de file}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   supporters: {type: parties, en: Supported by, fr: Avec le soutien de}
//   countries: {type: parties, en: Country, fr: Pays}
//   uncertain: {type: texts, en: Uncertain, fr: Incertain}
:params {skip: 0, rows: 1000}

MATCH (who:Party)-[takesPart:PARTICIPATES_IN]->(c:Cooperation)
WHERE takesPart.role IN ['carrier', 'operator', 'extending']
WITH who, takesPart, c, EXISTS { (who)-[:PARTICIPATES_IN {role: 'lead'}]->(c) } AS isLead
ORDER BY isLead, toLower(normalize(who.name, NFD)), who.id, takesPart.role, c.name, c.id
WITH collect([who, takesPart, c, isLead]) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one[0] AS who, one[1] AS takesPart, one[2] AS c, one[3] AS isLead
RETURN who {.id, .name, .nameEn, .nameFr} AS party,
  who.kind AS partyKind,
  takesPart.role AS role,
  isLead,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT { MATCH (p:Party)-[:SUPPORTS]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS supporters,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] = who.id AND e.roles[i] = takesPart.role AND e.uncertains[i] <> ''] AS i
    RETURN DISTINCT e.uncertains[i] AS reason ORDER BY reason
  } AS uncertain,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'SUPPORTS', 'TAKES_PLACE_IN']] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  COLLECT {
    MATCH (c)-[r:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY isLead, toLower(normalize(who.name, NFD)), who.id, role, c.name, c.id
