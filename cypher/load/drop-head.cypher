// The dataset and its documents, when nothing is left of it.
MATCH (n:Document|Dataset)
WHERE $dataset IN n.datasets
SET n.datasets = [d IN n.datasets WHERE d <> $dataset]
WITH n
WHERE size(n.datasets) = 0
DETACH DELETE n
