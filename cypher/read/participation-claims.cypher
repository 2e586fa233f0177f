// The claims that a party takes part in each of some cooperations.
UNWIND $ids AS id
MATCH (c:Cooperation {id: id})<-[e:EVIDENCE_OF]-(record:Record)
UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN' AND e.values[i] = $party] AS i
WITH DISTINCT id, 'claim' + substring(record.id, 6) + '/' + e.claims[i] AS claim
ORDER BY claim
RETURN id, collect(claim) AS claims
