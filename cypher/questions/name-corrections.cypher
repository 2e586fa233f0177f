// title: {en: Corrected names, fr: Noms corrigés}
// sentence:
//   en: "Names that a source misspells or shortens: the corrected name, the spelling of the source, why it was corrected, and where it stands."
//   fr: "Les noms qu'une source orthographie mal ou abrège : le nom corrigé, la graphie de la source, pourquoi elle est corrigée et où elle se trouve."
// theme: evidence
// columns:
//   party: {type: party, en: Corrected name, fr: Nom corrigé}
//   partyKind: {type: text, en: Type of party, fr: Type d'acteur}
//   spelling: {type: text, en: Spelling of the source, fr: Graphie de la source}
//   because: {type: text, en: Why, fr: Pourquoi}
//   document: {type: text, en: Document, fr: Document}
//   lines: {type: texts, en: Lines, fr: Lignes}

MATCH (claim:Claim {predicate: 'alias'})-[:ABOUT {as: 'subject'}]->(p:Party)
WHERE claim.because IS NOT NULL AND replace(claim.quote, '- ', '-') CONTAINS claim.value
MATCH (claim)-[:STATED_IN]->(:Record)-[:OF]->(d:Document)
WITH p, d, claim.value AS spelling, claim.because AS because, collect(claim) AS claims
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
  } AS graph
ORDER BY toLower(normalize(p.name, NFD)), p.id, spelling, because, document
