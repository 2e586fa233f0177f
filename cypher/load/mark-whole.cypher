// All of the dataset is there.
MATCH (d:Dataset {id: 'dataset/' + $dataset})
REMOVE d.writing
