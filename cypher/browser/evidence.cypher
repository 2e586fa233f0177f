// title: {en: Who says so, fr: Qui le dit}
// sentence:
//   en: "The claims behind that partnership: what each one states, the words it quotes, their lines, the record and the document. The picture is under Graph, the quotes are under Table."
//   fr: "Les énoncés qui attestent ce partenariat : ce que dit chacun, les mots cités, leurs lignes, la fiche et le document. Le dessin est sous « Graph », les citations sous « Table »."
MATCH (partnership:HospitalPartnership)-[:RESTS_ON]->(:Cooperation)
WITH DISTINCT partnership, COUNT { (partnership)-[:IN_FIELD|INVOLVES|UNDER]->() } AS details
ORDER BY details DESC, partnership.id
LIMIT 1
MATCH (partnership)<-[about:ABOUT {as: 'subject'}]-(claim:Claim)-[stated:STATED_IN]->(record:Record)-[of:OF]->(document:Document)
RETURN claim.predicate AS predicate,
  claim.value AS value,
  claim.quote AS quote,
  claim.lineStart AS firstLine,
  claim.lineEnd AS lastLine,
  document.title AS title,
  document.publisher AS publisher,
  [partnership, about, claim, stated, record, of, document] AS graph
ORDER BY firstLine, predicate, value
