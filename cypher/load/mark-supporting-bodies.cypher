// A party that supports something is a SupportingBody; one that no longer does is none.
MATCH (p:SupportingBody)
WHERE NOT EXISTS { (p)-[:SUPPORTS]->(:Cooperation) }
REMOVE p:SupportingBody
WITH count(*) AS removed
MATCH (p:Party)-[:SUPPORTS]->(:Cooperation)
SET p:SupportingBody
