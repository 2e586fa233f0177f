// What the dataset shares with others: when it no longer speaks of them, they are to be shown as the others see them.
MATCH (n:Party|Cooperation)
WHERE $dataset IN n.datasets AND size(n.datasets) > 1
RETURN n.id AS id
ORDER BY id
