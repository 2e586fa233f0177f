// From now on, and until its last statement, the dataset is not whole.
MATCH (d:Dataset {id: 'dataset/' + $dataset})
SET d.writing = coalesce(d.writing, d.importId, 'removal')
