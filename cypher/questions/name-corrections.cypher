// title: {en: Corrected names, fr: Noms corrigés}
// sentence:
//   en: "Names that a source misspells or shortens: the corrected name, the spelling of the source, why it was corrected, and where it stands."
//   fr: "Les noms qu'une source orthographie mal ou abrège : le nom corrigé, la graphie de la source, pourquoi elle est corrigée et où elle se trouve."
// asked: {en: "misspellings, typos, spelling mistakes, errors in names", fr: "fautes d'orthographe, coquilles, erreurs dans les noms, mal écrits"}
// theme: evidence
// columns:
//   party: {type: party, en: Corrected name, fr: Nom corrigé}
//   partyKind: {type: text, en: Type of party, fr: Type d'acteur}
//   spelling: {type: text, en: Spelling of the source, fr: Graphie de la source}
//   because: {type: text, en: Why, fr: Pourquoi}
//   document: {type: text, en: Document, fr: Document}
//   lines: {type: texts, en: Lines, fr: Lignes}
:params {skip: 0, rows: 1000}

MATCH (d:Document)<-[:OF]-(record:Record)-[e:EVIDENCE_OF]->(host)
WHERE e.becauses IS NOT NULL
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'alias' AND e.becauses[i] <> ''] AS i
WITH d, record, e, i, host, coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote
WHERE replace(quote, '- ', '-') CONTAINS e.values[i]
MATCH (p:Party {id: coalesce(e.values[e.abouts[i]], host.id)})
WITH p, d, e.values[i] AS spelling, e.becauses[i] AS because,
  collect({id: 'claim' + substring(record.id, 6) + '/' + e.claims[i], lineStart: e.lineStarts[i], lineEnd: e.lineEnds[i]}) AS claims
WITH p, d, spelling, because, claims
ORDER BY toLower(normalize(p.name, NFD)), p.id, spelling, because, d.title
WITH collect({p: p, d: d, spelling: spelling, because: because, claims: claims}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.p AS p, one.d AS d, one.spelling AS spelling, one.because AS because, one.claims AS claims
RETURN p {.id, .name, .nameEn, .nameFr} AS party,
  p.kind AS partyKind,
  spelling,
  because,
  d.title AS document,
  COLLECT {
    UNWIND claims AS claim
    WITH DISTINCT claim.lineStart AS first, claim.lineEnd AS last ORDER BY first, last
    RETURN CASE first WHEN last THEN toString(first) ELSE first + '-' + last END
  } AS lines,
  COLLECT { UNWIND claims AS claim RETURN claim.id ORDER BY claim.lineStart, claim.id } AS sources,
  [p] + COLLECT {
    MATCH (p)-[r:LOCATED_IN|PART_OF]->(n:Territory)
    UNWIND [n, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total
ORDER BY toLower(normalize(p.name, NFD)), p.id, spelling, because, document
