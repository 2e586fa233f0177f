// Derived relationships of every cooperation that is derived anew: what another dataset adds may end one.
MATCH (:Party)-[r:COOPERATES_WITH|TWINNED_WITH|SUPPORTED_BY]->(:Party)
MATCH (c:Cooperation {id: r.cooperation})
WHERE $dataset IN c.datasets OR c.id IN $shared
DELETE r
