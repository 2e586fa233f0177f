// A party that supports something is a SupportingBody; one that no longer does is none.
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
WITH p, EXISTS { (p)-[:SUPPORTS]->(:Cooperation) } AS supports
FOREACH (body IN CASE WHEN supports THEN [p] ELSE [] END | SET body:SupportingBody)
FOREACH (body IN CASE WHEN supports THEN [] ELSE [p] END | REMOVE body:SupportingBody)
