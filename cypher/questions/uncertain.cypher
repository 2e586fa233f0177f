// title: {en: What is uncertain, fr: Ce qui est incertain}
// sentence:
//   en: "What the evidence leaves open: cooperations that are only planned, agreements marked \"?\", readings that the curator was not certain of and why, cooperations whose status is not stated, and those without any date."
//   fr: "Ce que les sources laissent ouvert : coopérations seulement en projet, conventions marquées « ? », lectures dont le rédacteur n'était pas certain et pourquoi, coopérations dont l'état n'est pas précisé, coopérations sans aucune date."
// asked: {en: "doubts, doubtful, unsure, questionable, unknown information", fr: "doutes, douteux, incertitudes, informations à confirmer, inconnu"}
// theme: evidence
// ahead: true
// columns:
//   doubt: {type: text, en: Doubt, fr: Doute}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   party: {type: party, en: Party, fr: Acteur}
//   statement: {type: text, en: Statement, fr: Énoncé}
//   why: {type: text, en: Why, fr: Pourquoi}
//   words: {type: texts, en: Words of the source, fr: Mots de la source}
//   seen: {type: date, en: Last documented, fr: Dernière attestation}
:params {skip: 0, rows: 1000, only: []}

// only holds ids of cooperations, and 'claims' for what is told of claims; what is open is counted otherwise,
// and only the rows that are wanted are sorted: of each doubt there may be as many as cooperations
CALL () {
  WITH $only AS only WHERE size(only) > 0
  RETURN 0 AS total
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  RETURN COUNT { MATCH (c:Cooperation {status: 'planned'}) }
    + COUNT { MATCH (c:Cooperation) WHERE c.agreementStatus = 'unknown' }
    + COUNT {
      // part: open-claims
      RETURN DISTINCT s, o, why, statement
    }
    + COUNT { MATCH (c:Cooperation {status: 'unknown'}) }
    + COUNT {
      MATCH (c:Cooperation)
      // part: undated
    } AS total
}
CALL () {
  UNWIND $only AS id
  MATCH (c:Cooperation {id: id})
  UNWIND CASE WHEN c.status = 'planned' THEN [1] ELSE [] END
    + CASE WHEN c.agreementStatus = 'unknown' THEN [2] ELSE [] END
    + CASE WHEN c.status = 'unknown' THEN [4] ELSE [] END AS position
  RETURN position, c, null AS p, null AS statement, null AS why, [] AS claims
  UNION ALL
  UNWIND $only AS id
  MATCH (c:Cooperation {id: id})
  // part: undated
  RETURN 5 AS position, c, null AS p, null AS statement, null AS why, [] AS claims
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  MATCH (c:Cooperation {status: 'planned'})
  WITH c ORDER BY c.name, c.id LIMIT $skip + $rows
  RETURN 1 AS position, c, null AS p, null AS statement, null AS why, [] AS claims
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  MATCH (c:Cooperation) WHERE c.agreementStatus = 'unknown'
  WITH c ORDER BY c.name, c.id LIMIT $skip + $rows
  RETURN 2 AS position, c, null AS p, null AS statement, null AS why, [] AS claims
  UNION ALL
  WITH $only AS only WHERE size(only) = 0 OR 'claims' IN only
  // part: open-claims
  WITH s, o, why, statement, collect('claim' + substring(record, 6) + '/' + claim) AS claims
  WITH CASE WHEN s:Cooperation THEN s END AS c, CASE WHEN s:Party THEN s WHEN o:Party THEN o END AS p, statement, why, claims
  ORDER BY c.name, c.id, p.name, p.id, statement, why LIMIT $skip + $rows
  RETURN 3 AS position, c, p, statement, why, claims
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  MATCH (c:Cooperation {status: 'unknown'})
  WITH c ORDER BY c.name, c.id LIMIT $skip + $rows
  RETURN 4 AS position, c, null AS p, null AS statement, null AS why, [] AS claims
  UNION ALL
  WITH $only AS only WHERE size(only) = 0
  MATCH (c:Cooperation)
  // part: undated
  WITH c ORDER BY c.name, c.id LIMIT $skip + $rows
  RETURN 5 AS position, c, null AS p, null AS statement, null AS why, [] AS claims
}
WITH total, position, c, p, statement, why, claims
ORDER BY position, c.name, c.id, p.name, p.id, statement, why
SKIP $skip LIMIT $rows
WITH *,
  ['planned', 'agreement unknown', 'uncertain reading', 'status unknown', 'undated'][position - 1] AS doubt,
  ['status', 'agreementStatus'][position - 1] AS stated
RETURN doubt,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  c.kind AS kind,
  p {.id, .name, .nameEn, .nameFr} AS party,
  statement,
  why,
  COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = stated AND e.values[i] = c[stated]] AS i
    RETURN coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote ORDER BY e.lineStarts[i], quote
    UNION
    UNWIND claims AS id
    MATCH (record:Record {id: 'record/' + split(id, '/')[1] + '/' + split(id, '/')[2]})-[e:EVIDENCE_OF]->()
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.claims[i] = split(id, '/')[3]] AS i
    WITH coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote, e.lineStarts[i] AS lineStart ORDER BY lineStart, quote
    RETURN quote
  } AS words,
  c.observedOn AS seen,
  COLLECT { UNWIND claims AS id RETURN DISTINCT id ORDER BY id } + COLLECT {
    MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = stated AND e.values[i] = c[stated] OR size(claims) = 0 AND e.predicates[i] = 'PARTICIPATES_IN'] AS i
    RETURN 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY e.lineStarts[i], id
  } AS sources,
  CASE WHEN p IS NULL THEN [] ELSE [p] END + COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN]-(n) WHERE n <> p OR p IS NULL
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY position, c.name, c.id, p.name, p.id, statement, why
