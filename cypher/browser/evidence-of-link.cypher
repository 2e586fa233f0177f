// title: {en: What states one link, fr: Ce qui atteste un lien}
// sentence:
//   en: "The words behind each link of one twinning: from the link to its record, the document and the lines."
//   fr: "Les mots qui attestent chaque lien d'un jumelage : du lien à sa fiche, au document et aux lignes."
MATCH (twinning:Twinning)
WITH twinning ORDER BY twinning.id LIMIT 1
MATCH (party)-[link:PARTICIPATES_IN]->(twinning)<-[e:EVIDENCE_OF]-(record)-[of:OF]->(document)
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = type(link) AND e.values[i] = party.id] AS i
RETURN party.name AS party,
  coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])) AS quote,
  e.lineStarts[i] AS firstLine,
  document.title AS title,
  [party, link, twinning, e, record, of, document] AS graph
ORDER BY party, firstLine
