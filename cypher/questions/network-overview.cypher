// title: {en: Overview of the network, fr: Vue d'ensemble du réseau}
// sentence:
//   en: "What the graph contains: parties and cooperations by type, cooperations by status, links, fields and activities, and the evidence behind them."
//   fr: "Ce que contient le graphe : acteurs et coopérations par type, coopérations par état, liens, domaines et activités, et les preuves à l'appui."
// asked: {en: "summary, statistics, numbers, how many there are in total", fr: "résumé, statistiques, chiffres, nombres, combien au total"}
// theme: overview
// ahead: true
// columns:
//   part: {type: text, en: Part, fr: Partie du graphe}
//   what: {type: text, en: What, fr: Quoi}
//   number: {type: integer, en: Number, fr: Nombre}

WITH [
  ['parties', 'Hospital', COUNT { (:Hospital) }],
  ['parties', 'University', COUNT { (:University) }],
  ['parties', 'School', COUNT { (:School) }],
  ['parties', 'Association', COUNT { (:Association) }],
  ['parties', 'PublicBody', COUNT { (:PublicBody) }],
  ['parties', 'Network', COUNT { (:Network) }],
  ['parties', 'Organisation', COUNT { (:Organisation {kind: 'Organisation'}) }],
  ['parties', 'City', COUNT { (:City) }],
  ['parties', 'Department', COUNT { (:Department) }],
  ['parties', 'Region', COUNT { (:Region) }],
  ['parties', 'Country', COUNT { (:Country) }],
  ['parties', 'SupportingBody', COUNT { (:SupportingBody) }],
  ['cooperations', 'HospitalPartnership', COUNT { (:HospitalPartnership) }],
  ['cooperations', 'AcademicPartnership', COUNT { (:AcademicPartnership) }],
  ['cooperations', 'Twinning', COUNT { (:Twinning) }],
  ['cooperations', 'DecentralisedCooperation', COUNT { (:DecentralisedCooperation) }],
  ['cooperations', 'Project', COUNT { (:Project) }],
  ['status of cooperations', 'planned', COUNT { (:Cooperation {status: 'planned'}) }],
  ['status of cooperations', 'starting', COUNT { (:Cooperation {status: 'starting'}) }],
  ['status of cooperations', 'active', COUNT { (:Cooperation {status: 'active'}) }],
  ['status of cooperations', 'on-hold', COUNT { (:Cooperation {status: 'on-hold'}) }],
  ['status of cooperations', 'ended', COUNT { (:Cooperation {status: 'ended'}) }],
  ['status of cooperations', 'unknown', COUNT { (:Cooperation {status: 'unknown'}) }],
  ['links', 'PARTICIPATES_IN', COUNT { ()-[:PARTICIPATES_IN]->(:Cooperation) }],
  ['links', 'SUPPORTS', COUNT { ()-[:SUPPORTS]->(:Cooperation) }],
  ['links', 'RESTS_ON', COUNT { (:Cooperation)-[:RESTS_ON]->() }],
  ['links', 'UNDER', COUNT { (:Cooperation)-[:UNDER]->() }],
  ['themes', 'Field', COUNT { (:Field) }],
  ['themes', 'Activity', COUNT { (:Activity) }],
  ['evidence', 'Dataset', COUNT { (:Dataset) }],
  ['evidence', 'Document', COUNT { (:Document) }],
  ['evidence', 'Record', COUNT { (:Record) }],
  ['evidence', 'Claim', COLLECT { MATCH ()-[e:EVIDENCE_OF]->() RETURN sum(size(e.claims)) AS claims }[0]]
] AS counts
UNWIND range(0, size(counts) - 1) AS position
WITH position, counts[position][0] AS part, counts[position][1] AS what, counts[position][2] AS number
RETURN part,
  what,
  number,
  [] AS sources,
  CASE what WHEN 'Document' THEN COLLECT {
    MATCH (d:Document)-[r:IN_DATASET]->(s:Dataset)
    UNWIND [d, s, r] AS x
    RETURN DISTINCT x
  } ELSE [] END AS graph
ORDER BY position
