// title: {en: Paths between two parties, fr: Chemins entre deux acteurs}
// sentence:
//   en: "How one party is linked to another: several paths, fewest steps first. A cooperation or a shared city counts as one step; paths never pass through countries, fields or documents. Among paths of equal length, those through a supporting body come last: the more cooperations it supports, the later. Detours that return to something already linked to an end are left out."
//   fr: "Comment un acteur est relié à un autre : plusieurs chemins, les plus courts d'abord. Une coopération ou une ville commune compte pour une étape ; un chemin ne passe jamais par un pays, un domaine ou un document. À longueur égale, les chemins qui passent par un organisme de soutien viennent en dernier, d'autant plus loin qu'il soutient plus de coopérations. Les détours qui reviennent à ce qui est déjà lié à une extrémité sont écartés."
// asked: {en: "route, way, chain or steps from one to another, how connected, degrees of separation", fr: "itinéraire, trajet, chaîne ou étapes de l'un à l'autre, comment relier, degrés de séparation"}
// theme: connections
// parameters:
//   from: {type: party, required: true, en: where the paths begin, fr: départ des chemins}
//   to: {type: party, required: true, en: where the paths end, fr: arrivée des chemins}
//   maxHops: {type: integer, min: 1, max: 12, en: maximum steps, fr: "nombre maximal d'étapes"}
//   limit: {type: integer, min: 1, max: 50, en: number of paths, fr: nombre de chemins}
// columns:
//   hops: {type: integer, en: Steps, fr: Étapes}
//   path: {type: texts, en: Path, fr: Chemin}
//   parties: {type: parties, en: Parties on the way, fr: Acteurs traversés}
//   cooperations: {type: cooperations, en: Cooperations on the way, fr: Coopérations traversées}
//   over: {type: parties, en: Through funders, fr: Par des financeurs}
:params {from: 'hospital/fr/chru-tours', to: 'hospital/fr/chu-grenoble', maxHops: 4, limit: 5}

MATCH (a:Party {id: $from})
MATCH (b:Party {id: $to}) WHERE b <> a
CALL (a, b) {
  // no farther than wanted: what lies beyond grows with the graph
  UNWIND CASE WHEN $maxHops <= 4 THEN [1] ELSE [] END AS near
  MATCH path = SHORTEST 100 (
    (a)
    // part: steps-of-partners
    {0,7}
    // part: last-step-of-partners
  )
  RETURN path
  UNION
  UNWIND CASE WHEN $maxHops <= 4 THEN [1] ELSE [] END AS near
  MATCH path = SHORTEST 100 (
    (a)
    // part: steps-over-supporters
    {0,7}
    // part: last-step-over-supporters
  )
  RETURN path
  UNION
  UNWIND CASE WHEN $maxHops > 4 THEN [1] ELSE [] END AS wide
  MATCH path = SHORTEST 100 (
    (a)
    // part: steps-of-partners
    {0,11}
    // part: last-step-of-partners
  )
  RETURN path
  UNION
  UNWIND CASE WHEN $maxHops > 4 THEN [1] ELSE [] END AS wide
  MATCH path = SHORTEST 100 (
    (a)
    // part: steps-over-supporters
    {0,11}
    // part: last-step-over-supporters
  )
  RETURN path
  UNION
  // beyond six steps the shortest alone: all detours of that length would be too many
  UNWIND CASE WHEN $maxHops > 6 THEN [1] ELSE [] END AS far
  MATCH path = SHORTEST 100 (
    (a)
    (()-[r:PARTICIPATES_IN|LOCATED_IN|SUPPORTS WHERE NOT endNode(r):Country]-(n WHERE n <> a AND n <> b)){0,23}
    ()-[last:PARTICIPATES_IN|LOCATED_IN|SUPPORTS WHERE NOT endNode(last):Country]-(b)
  )
  RETURN path
}
WITH a, b, nodes(path) AS steps, path
ORDER BY [r IN relationships(path) | coalesce(r.role, '') IN ['carrier', 'operator', 'accountable', 'extending']]
WITH a, b, steps, head(collect(path)) AS path
WITH a, b, path, steps, toInteger(ceil(length(path) / 2.0)) AS hops,
  [i IN range(0, size(steps) - 1)
    WHERE i > 0 AND type(relationships(path)[i - 1]) = 'SUPPORTS'
      OR i < size(steps) - 1 AND type(relationships(path)[i]) = 'SUPPORTS' | steps[i]] AS supportSteps
WHERE hops <= $maxHops
  AND none(i IN range(0, size(steps) - 2) WHERE steps[i] IN steps[i + 1..])
  AND none(n IN steps[2..] WHERE EXISTS { (n)-[:PARTICIPATES_IN|LOCATED_IN|SUPPORTS]-(a) })
  AND none(n IN steps[..-2] WHERE EXISTS { (n)-[:PARTICIPATES_IN|LOCATED_IN|SUPPORTS]-(b) })
WITH path, steps, hops, [n IN supportSteps WHERE n:Party AND n <> steps[0] AND n <> steps[-1]] AS over
WITH path, steps, hops, over,
  reduce(most = 0, body IN over | CASE WHEN COUNT { (body)-[:SUPPORTS]->() } > most THEN COUNT { (body)-[:SUPPORTS]->() } ELSE most END) AS commonness
ORDER BY hops, commonness, size(steps), [n IN steps | n.name], [n IN steps | n.id]
LIMIT $limit
RETURN hops,
  [n IN steps | n.name] AS path,
  [n IN steps WHERE n:Party | n {.id, .name, .nameEn, .nameFr}] AS parties,
  [n IN steps WHERE n:Cooperation | n {.id, .name, .nameEn, .nameFr}] AS cooperations,
  [n IN over | n {.id, .name, .nameEn, .nameFr}] AS over,
  COLLECT {
    UNWIND relationships(path) AS r
    WITH r, CASE WHEN type(r) IN ['PARTICIPATES_IN', 'SUPPORTS'] THEN endNode(r) ELSE startNode(r) END AS about, CASE WHEN type(r) IN ['PARTICIPATES_IN', 'SUPPORTS'] THEN startNode(r) ELSE endNode(r) END AS other
    MATCH (about)<-[e:EVIDENCE_OF]-(record:Record)
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(r) AND e.values[i] = other.id AND coalesce(e.roles[i], '') = coalesce(r.role, '')] AS i
    RETURN DISTINCT 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS id ORDER BY id
  } AS sources,
  steps + relationships(path) AS graph
ORDER BY hops, commonness, size(steps), path, [n IN steps | n.id]
