// Of what is left of a dataset that has no claims any more: links are no longer its, unless its curator declared them.
MATCH (n:Touched)-[r:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN|RESTS_ON|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF]-()
WHERE any(c IN r.claims WHERE c STARTS WITH 'claim/' + $dataset + '/')
WITH DISTINCT r
SET r.claims = [c IN r.claims WHERE NOT c STARTS WITH 'claim/' + $dataset + '/'],
    r.datasets = [d IN r.datasets WHERE d <> $dataset]
WITH r
WHERE size(r.datasets) = 0
DELETE r
