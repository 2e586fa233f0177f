// Who takes part in or supports the cooperations of $ids.
UNWIND $ids AS id
MATCH (:Cooperation {id: id})<-[:PARTICIPATES_IN|SUPPORTS]-(p:Party)
RETURN DISTINCT p.id AS id
