// All names of parties: the curator's and every spelling of a source.
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
RETURN p.id AS id,
       [p.name, p.nameEn, p.nameFr] AS names,
       coalesce(p.otherNames, []) AS otherNames,
       COLLECT {
         MATCH (p)<-[e:EVIDENCE_OF]-()
         UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'alias' AND e.values[e.abouts[i]] IS NULL | e.values[i]] AS alias
         RETURN alias
         UNION
         MATCH (p)-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]->(n)<-[e:EVIDENCE_OF]-()
         WHERE e.abouts IS NOT NULL
         UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] = p.id | e.values[i]] AS alias
         RETURN alias
         UNION
         MATCH (p)<-[:TAKES_PLACE_IN|LOCATED_IN|PART_OF]-(n)<-[e:EVIDENCE_OF]-()
         WHERE e.abouts IS NOT NULL
         UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] = p.id | e.values[i]] AS alias
         RETURN alias
       } AS spellings
ORDER BY id
