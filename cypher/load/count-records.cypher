// How many records a dataset has.
MATCH (:Dataset {id: 'dataset/' + $dataset})<-[:IN_DATASET]-(:Document)<-[:OF]-(r:Record)
RETURN count(r) AS records
