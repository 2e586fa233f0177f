// title: {en: Who says so, fr: Qui le dit}
// sentence:
//   en: "The claims behind that partnership: what each one states, the words it quotes, their lines, the record and the document. The picture is under Graph, the quotes are under Table."
//   fr: "Les énoncés qui attestent ce partenariat : ce que dit chacun, les mots cités, leurs lignes, la fiche et le document. Le dessin est sous « Graph », les citations sous « Table »."
MATCH (partnership:HospitalPartnership)-[:RESTS_ON]->(:Cooperation)
WITH DISTINCT partnership, COUNT { (partnership)-[:IN_FIELD|INVOLVES|UNDER]->() } AS details
ORDER BY details DESC, partnership.id
LIMIT 1
MATCH (partnership)<-[e:EVIDENCE_OF]-(record:Record)-[of:OF]->(document:Document)
UNWIND range(0, size(e.claims) - 1) AS i
RETURN e.predicates[i] AS predicate,
  e.values[i] AS value,
  coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote,
  e.lineStarts[i] AS firstLine,
  e.lineEnds[i] AS lastLine,
  document.title AS title,
  document.publisher AS publisher,
  [partnership, e, record, of, document] AS graph
ORDER BY firstLine, predicate, value
