// title: {en: Evidence, fr: Preuves}
// sentence:
//   en: "Every claim about a party, a cooperation, an agreement, a field or an activity: what it says, the words that it quotes, and the lines of the document on which they stand."
//   fr: "Les énoncés sur un acteur, une coopération, une convention, un domaine ou une activité : ce qu'ils disent, les mots qu'ils citent et les lignes du document où ces mots se trouvent."
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
:params {id: 'twinning/grenoble-kaunas'}

CALL () {
  MATCH (:Party {id: $id})<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Cooperation {id: $id})<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Agreement {id: $id})<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Field {id: $id})<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Activity {id: $id})<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (:Record {id: $id})<-[:STATED_IN]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (claim:Claim {id: $id})
  RETURN claim
}
MATCH (claim)-[stated:STATED_IN]->(record:Record)-[of:OF]->(d:Document)
MATCH (claim)-[aboutSubject:ABOUT {as: 'subject'}]->(subject)
OPTIONAL MATCH (claim)-[aboutObject:ABOUT {as: 'object'}]->(object)
RETURN subject.name AS subject,
  claim.predicate AS statement,
  coalesce(object.name, claim.value) AS value,
  claim.role AS role,
  claim.date AS date,
  claim.detail AS detail,
  claim.quote AS quote,
  d.title AS document,
  d.publisher AS publisher,
  claim.lineStart AS lineStart,
  claim.lineEnd AS lineEnd,
  claim.rank AS rank,
  claim.because AS because,
  claim.uncertain AS uncertain,
  [claim.id] AS sources,
  [claim, record, d, subject, stated, of, aboutSubject] + CASE WHEN object IS NULL THEN [] ELSE [object, aboutObject] END AS graph
ORDER BY document, lineStart, lineEnd, statement, value, role, detail, claim.id
