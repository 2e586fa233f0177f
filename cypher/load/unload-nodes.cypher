// Take a dataset's nodes out: what another dataset holds as well stays. The dataset's own node goes last.
MATCH (n:Party|Cooperation|Agreement|Field|Activity|Document|Record|Claim|Dataset)
WHERE $dataset IN n.datasets
SET n.datasets = [d IN n.datasets WHERE d <> $dataset]
WITH n
WHERE size(n.datasets) = 0
DETACH DELETE n
