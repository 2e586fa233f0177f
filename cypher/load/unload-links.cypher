// Take a dataset's relationships out: what another dataset states as well stays, without this one's claims.
MATCH (n:Party|Cooperation|Field|Activity|Document|Record|Claim)-[r]->()
WHERE $dataset IN r.datasets
SET r.datasets = [d IN r.datasets WHERE d <> $dataset],
    r.claims = [k IN r.claims WHERE NOT k STARTS WITH 'claim/' + $dataset + '/']
WITH r
WHERE size(r.datasets) = 0
DELETE r
