// Of which cooperations the evidence holds a doubt.
MATCH (x)<-[e:EVIDENCE_OF]-()
WHERE e.uncertains IS NOT NULL
MATCH (c:Cooperation)<-[:RESTS_ON*0..1]-(x)
WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.uncertains[i] <> '' AND (x = c AND e.values[e.abouts[i]] IS NULL OR e.values[i] = c.id))
RETURN DISTINCT elementId(c) AS one, 'uncertain' AS other
