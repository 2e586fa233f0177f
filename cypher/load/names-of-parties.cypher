// All names of the dataset's parties: the curator's and every spelling of a source.
MATCH (p:Party)
WHERE $dataset IN p.datasets OR p.id IN $shared
RETURN p.id AS id,
       [p.name, p.nameEn, p.nameFr] AS names,
       coalesce(p.otherNames, []) AS otherNames,
       COLLECT { MATCH (k:Claim {predicate: 'alias'})-[:ABOUT]->(p) RETURN DISTINCT k.value AS alias ORDER BY alias } AS spellings
ORDER BY id
