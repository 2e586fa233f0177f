// title: {en: Disagreements between sources, fr: Désaccords entre les sources}
// sentence:
//   en: "Cooperations of which two records say dates that exclude each other, different statuses or different parties, and parties that no two documents call alike; each with who says what."
//   fr: "Les coopérations pour lesquelles deux notices donnent des dates qui s’excluent, des états ou des acteurs différents, et les acteurs que les documents ne nomment pas de la même façon, avec qui dit quoi."
// theme: evidence
// ahead: true
// parameters:
//   about: {type: kind, values: [dates, statuses, partners, names], en: what differs, fr: ce qui diffère}
// columns:
//   differs: {type: text, en: Differs, fr: Diffère}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   party: {type: party, en: Party, fr: Acteur}
//   values: {type: texts, en: What is said, fr: Ce qui est dit}
//   documents: {type: texts, en: By, fr: Par}
:params {about: '', skip: 0, rows: 1000}

CALL () {
  MATCH (c:Cooperation)
  WHERE ($about = '' OR $about IN ['dates', 'statuses']) AND COUNT { (c)<-[:EVIDENCE_OF]-() } > 1
  MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)-[:OF]->(d:Document)
  UNWIND [i IN range(0, size(e.claims) - 1)
    WHERE coalesce(e.ranks[i], 'normal') <> 'deprecated'
      AND ($about = '' AND e.predicates[i] IN ['since', 'until', 'interrupted', 'status', 'agreementStatus', 'restsOnStatus']
        OR $about = 'dates' AND e.predicates[i] IN ['since', 'until', 'interrupted']
        OR $about = 'statuses' AND e.predicates[i] IN ['status', 'agreementStatus', 'restsOnStatus'])] AS i
  WITH c, e.predicates[i] AS differs, e.values[i] AS value, d.title AS document, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS claim,
    e.firstDays[i] AS first, e.lastDays[i] AS last
  ORDER BY value, document, claim
  WITH c, differs, collect({value: value, document: document}) AS said, collect(DISTINCT value) AS values, collect(claim) AS claims, max(first) AS latestFirst, min(last) AS earliestLast
  WHERE size(values) > 1 AND (differs ENDS WITH 'tatus' OR latestFirst > earliestLast)
  RETURN CASE WHEN differs ENDS WITH 'tatus' THEN 2 ELSE 1 END AS position, differs, c, null AS p, said, claims
  UNION ALL
  MATCH (c:Cooperation)
  WHERE ($about = '' OR $about = 'partners') AND COUNT { (c)<-[:EVIDENCE_OF]-() } > 1
  MATCH (c)<-[e:EVIDENCE_OF]-(record:Record)-[:OF]->(d:Document)
  WITH c, d, [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' | {party: e.values[i], claim: 'claim' + substring(record.id, 6) + '/' + e.claims[i]}] AS named
  WHERE size(named) > 0
  WITH c, d, named, COLLECT { UNWIND named AS one MATCH (p:Party {id: one.party}) WITH DISTINCT p RETURN p.name ORDER BY p.name, p.id } AS names
  ORDER BY names, d.title
  WITH c, collect({value: reduce(all = '', name IN names | all + CASE all WHEN '' THEN '' ELSE ', ' END + name), document: d.title}) AS said,
    collect(DISTINCT names) AS values, reduce(all = [], one IN collect(named) | all + [x IN one | x.claim]) AS claims
  WHERE size(values) > 1
  RETURN 3 AS position, 'partners' AS differs, c, null AS p, said, claims
  UNION ALL
  MATCH (p:Party)
  WHERE ($about = '' OR $about = 'names') AND size(p.aliases) > 0
  // part: spellings
  WITH p, d, collect({value: value, document: d.title}) AS said, collect(folded) AS folds, reduce(all = [], some IN collect(claims) | all + some) AS claims
  ORDER BY d.title
  WITH p, reduce(all = [], some IN collect(said) | all + some) AS said, collect(folds) AS folds, reduce(all = [], some IN collect(claims) | all + some) AS claims
  WHERE size(folds) > 1 AND none(fold IN folds[0] WHERE all(other IN folds WHERE fold IN other))
  RETURN 4 AS position, 'names' AS differs, null AS c, p, said, claims
}
WITH position, differs, c, p, said, claims
ORDER BY position, differs, c.name, c.id, p.name, p.id
WITH collect({position: position, differs: differs, c: c, p: p, said: said, claims: claims}) AS found
WITH found,
  {dates: size([x IN found WHERE x.position = 1]), statuses: size([x IN found WHERE x.position = 2]), partners: size([x IN found WHERE x.position = 3]), names: size([x IN found WHERE x.position = 4])} AS parts
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, parts, one.position AS position, one.differs AS differs, one.c AS c, one.p AS p, one.said AS said, one.claims AS claims
// sorted before long lists stand beside what is sorted
ORDER BY position, differs, c.name, c.id, p.name, p.id
RETURN differs,
  c {.id, .name, .nameEn, .nameFr} AS cooperation,
  p {.id, .name, .nameEn, .nameFr} AS party,
  [one IN said | one.value] AS values,
  [one IN said | one.document] AS documents,
  COLLECT { UNWIND claims AS id RETURN DISTINCT id ORDER BY id } AS sources,
  CASE WHEN p IS NULL THEN [] ELSE [p] END + COLLECT {
    MATCH (c)<-[r:PARTICIPATES_IN]-(n)
    UNWIND [c, n, r] AS x
    RETURN DISTINCT x
    UNION
    MATCH (p)-[r:PARTICIPATES_IN|SUPPORTS]->(k:Cooperation)
    UNWIND [k, r] AS x
    RETURN DISTINCT x
  } AS graph,
  total,
  parts
