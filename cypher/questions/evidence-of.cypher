// title: {en: Evidence, fr: Preuves}
// sentence:
//   en: "Every claim about a party, a cooperation, an agreement, a field or an activity: what it says, the words that it quotes, and the lines of the document on which they stand."
//   fr: "Les énoncés sur un acteur, une coopération, une convention, un domaine ou une activité : ce qu'ils disent, les mots qu'ils citent et les lignes du document où ces mots se trouvent."
// asked: {en: "proof, claims, quotes, sources, who says so", fr: "citations, énoncés, sources, qui le dit"}
// theme: evidence
// parameters:
//   id: {type: id, required: true, en: "id of a party, cooperation, agreement, field or activity", fr: "identifiant d'un acteur, d'une coopération, convention, domaine ou activité"}
// columns:
//   subject: {type: text, en: Subject, fr: Sujet}
//   statement: {type: text, en: Statement, fr: Énoncé}
//   value: {type: text, en: Value, fr: Valeur}
//   role: {type: text, en: Role, fr: Rôle}
//   date: {type: date, en: Date, fr: Date}
//   detail: {type: text, en: Detail, fr: Précision}
//   quote: {type: text, en: Quote, fr: Citation}
//   document: {type: text, en: Document, fr: Document}
//   publisher: {type: text, en: Publisher, fr: Éditeur}
//   lineStart: {type: integer, en: From line, fr: De la ligne}
//   lineEnd: {type: integer, en: To line, fr: À la ligne}
//   rank: {type: text, en: Rank, fr: Rang}
//   because: {type: text, en: Corrected because, fr: Corrigé parce que}
//   uncertain: {type: text, en: Uncertain because, fr: Incertain parce que}
:params {id: 'twinning/grenoble-kaunas', skip: 0, rows: 1000}

CALL () {
  CALL () {
    MATCH (n:Party {id: $id}) RETURN n
    UNION
    MATCH (n:Cooperation {id: $id}) RETURN n
  }
  MATCH (n)<-[e:EVIDENCE_OF]-(record:Record)
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] IS NULL] AS i
  RETURN record, e, i
  UNION
  CALL () {
    MATCH (:Party {id: $id})-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]->(n) RETURN n
    UNION
    MATCH (:Party {id: $id})<-[:TAKES_PLACE_IN|LOCATED_IN|PART_OF]-(n) RETURN n
    UNION
    MATCH (:Cooperation {id: $id})<-[:RESTS_ON]-(n) RETURN n
    UNION
    MATCH (:Agreement {id: $id})<-[:UNDER]-(n) RETURN n
    UNION
    MATCH (:Field {id: $id})<-[:IN_FIELD]-(n) RETURN n
    UNION
    MATCH (:Activity {id: $id})<-[:INVOLVES]-(n) RETURN n
  }
  MATCH (n)<-[e:EVIDENCE_OF]-(record:Record)
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[i] = $id OR e.values[e.abouts[i]] = $id] AS i
  RETURN record, e, i
  UNION
  MATCH (record:Record {id: $id})-[e:EVIDENCE_OF]->()
  UNWIND range(0, size(e.claims) - 1) AS i
  RETURN record, e, i
  UNION
  MATCH (record:Record {id: 'record/' + split($id, '/')[1] + '/' + split($id, '/')[2]})-[e:EVIDENCE_OF]->()
  UNWIND [i IN range(0, size(e.claims) - 1) WHERE 'claim' + substring(record.id, 6) + '/' + e.claims[i] = $id] AS i
  RETURN record, e, i
}
MATCH (record)-[of:OF]->(d:Document)
WITH record, of, d, e, i, endNode(e) AS host, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS claim
WITH record, of, d, e, i, host, claim, coalesce(COLLECT { MATCH (p:Party {id: e.values[e.abouts[i]]}) RETURN p }[0], host) AS subject, COLLECT {
  MATCH (o:Party {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Cooperation {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Agreement {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Field {id: e.values[i]}) RETURN o
  UNION ALL
  MATCH (o:Activity {id: e.values[i]}) RETURN o
}[0] AS object
WITH record, of, d, e, i, host, claim, subject, object
ORDER BY d.title, e.lineStarts[i], e.lineEnds[i], e.predicates[i], coalesce(object.name, e.values[i]), nullIf(e.roles[i], ''), nullIf(e.details[i], ''), claim
WITH collect({record: record, of: of, d: d, e: e, i: i, host: host, claim: claim, subject: subject, object: object}) AS found
UNWIND found[$skip..$skip + $rows] AS one
WITH size(found) AS total, one.record AS record, one.of AS of, one.d AS d, one.e AS e, one.i AS i, one.host AS host, one.claim AS claim,
  one.subject AS subject, one.object AS object
RETURN subject.name AS subject,
  e.predicates[i] AS statement,
  coalesce(object.name, e.values[i]) AS value,
  nullIf(e.roles[i], '') AS role,
  nullIf(e.dates[i], '') AS date,
  nullIf(e.details[i], '') AS detail,
  coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote,
  d.title AS document,
  d.publisher AS publisher,
  e.lineStarts[i] AS lineStart,
  e.lineEnds[i] AS lineEnd,
  coalesce(e.ranks[i], 'normal') AS rank,
  nullIf(e.becauses[i], '') AS because,
  nullIf(e.uncertains[i], '') AS uncertain,
  [claim] AS sources,
  [record, d, host, subject, of, e] + CASE WHEN object IS NULL THEN [] ELSE [object] END AS graph,
  total
ORDER BY document, lineStart, lineEnd, statement, value, role, detail, claim
