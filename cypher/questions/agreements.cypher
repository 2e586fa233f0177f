// title: {en: Agreements, fr: Conventions}
// sentence:
//   en: "Every agreement: its type, when it was signed and renewed, and the period it covers. Then the cooperations for which a source says that the agreement is in preparation, that there is none, or that it does not know."
//   fr: "Chaque convention : son type, ses dates de signature et de renouvellement, la période qu'elle couvre. Puis les coopérations dont une source dit que la convention est en préparation, qu'il n'y en a pas, ou qu'elle ne sait pas."
// asked: {en: "conventions, contracts, memoranda of understanding, treaties", fr: "accords, contrats, protocoles, signatures"}
// theme: partnerships
// columns:
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   agreement: {type: text, en: Agreement, fr: Convention}
//   agreementStatus: {type: text, en: What the source says, fr: Ce que dit la source}
//   signed: {type: date, en: Signed, fr: Signée}
//   renewed: {type: date, en: Renewed, fr: Renouvelée}
//   from: {type: date, en: From, fr: De}
//   to: {type: date, en: To, fr: À}
//   lead: {type: parties, en: Lead, fr: Chef de file}
//   partners: {type: parties, en: Partners, fr: Partenaires}
//   countries: {type: parties, en: Country, fr: Pays}
:params {skip: 0, rows: 1000}

CALL () {
  MATCH (c:Cooperation)-[link:UNDER]->(g:Agreement)
  RETURN c, link, g
  UNION
  MATCH (c:Cooperation)
  WHERE c.agreementStatus IS NOT NULL AND NOT EXISTS { (c)-[:UNDER]->(:Agreement) }
  RETURN c, null AS link, null AS g
}
WITH c, link, g
ORDER BY g IS NULL, CASE c.agreementStatus WHEN 'in-process' THEN 1 WHEN 'unknown' THEN 2 WHEN 'none' THEN 3 ELSE 0 END,
  coalesce(g.signedEarliest, g.renewedEarliest), c.name, c.id, g.id
WITH collect({c: c, link: link, g: g}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.c AS c, one.link AS link, one.g AS g
RETURN c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  g.kind AS agreement,
  CASE WHEN g IS NULL THEN c.agreementStatus ELSE coalesce(c.agreementStatus, 'exists') END AS agreementStatus,
  g.signed AS signed,
  g.renewed AS renewed,
  g.from AS from,
  g.to AS to,
  COLLECT { MATCH (p:Party)-[:PARTICIPATES_IN {role: 'lead'}]->(c) RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS lead,
  COLLECT { MATCH (p:Party)-[r:PARTICIPATES_IN]->(c) WHERE r.role IN ['partner', 'implementing'] WITH DISTINCT p RETURN p {.id, .name, .nameEn, .nameFr} ORDER BY p.name, p.id } AS partners,
  COLLECT {
    MATCH (c)-[:TAKES_PLACE_IN|PARTICIPATES_IN]-(:Party)-[:LOCATED_IN|PART_OF*0..4]->(k:Country) WHERE k.abroad
    WITH DISTINCT k RETURN k {.id, .name, .nameEn, .nameFr} ORDER BY k.name
  } AS countries,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] IN ['PARTICIPATES_IN', 'TAKES_PLACE_IN']
      OR e.predicates[i] = 'UNDER' AND e.values[i] = g.id
      OR e.predicates[i] = 'agreementStatus' AND e.values[i] = c.agreementStatus] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  CASE WHEN link IS NULL THEN [] ELSE [g, link] END + COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY g IS NULL, CASE c.agreementStatus WHEN 'in-process' THEN 1 WHEN 'unknown' THEN 2 WHEN 'none' THEN 3 ELSE 0 END,
  coalesce(g.signedEarliest, g.renewedEarliest), c.name, c.id, g.id
