// title: {en: One partnership and all around it, fr: Un partenariat et tout ce qui l'entoure}
// sentence:
//   en: "The hospital partnership with the most details: who takes part, where they are, what it rests on, its fields, activities and agreement."
//   fr: "Le partenariat hospitalier le plus détaillé : qui y participe, où, sur quoi il s'appuie, ses domaines, ses activités et sa convention."
MATCH (partnership:HospitalPartnership)-[:RESTS_ON]->(:Cooperation)
WITH DISTINCT partnership, COUNT { (partnership)-[:IN_FIELD|INVOLVES|UNDER]->() } AS details
ORDER BY details DESC, partnership.id
LIMIT 1
MATCH (partnership)-[link:!EVIDENCE_OF&!REFERS_TO]-(around)
OPTIONAL MATCH (around)-[place:LOCATED_IN]->(territory:Territory)
OPTIONAL MATCH (around:Cooperation)<-[part:PARTICIPATES_IN|SUPPORTS]-(party:Party)
RETURN partnership, link, around, place, territory, part, party
