// What a dataset without records still holds: what its curator declared.
MATCH (n:Party|Cooperation|Field|Activity)
WHERE $dataset IN n.datasets
SET n:Touched
