// A dataset that a load writes in several transactions: it is not whole until the last.
MERGE (d:Dataset {id: 'dataset/' + $dataset})
SET d.writing = $writing, d.datasets = [$dataset]
