// Some records of a dataset.
MATCH (:Dataset {id: 'dataset/' + $dataset})<-[:IN_DATASET]-(:Document)<-[:OF]-(r:Record)
RETURN r.id AS id
LIMIT $number
