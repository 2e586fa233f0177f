// Parties that other datasets hold, by which an import knows its own again; from one id on.
MATCH (d:Dataset)
WHERE NOT coalesce(d.imported, false)
WITH collect(substring(d.id, size('dataset/'))) AS curated
MATCH (p:Party)
WHERE p.id > $after AND any(d IN p.datasets WHERE d <> $dataset)
WITH p, properties(p) AS party, any(d IN p.datasets WHERE d IN curated) AS isCurated
ORDER BY p.id
LIMIT $number
// not what the import itself called them last time, nor where it put them
WITH p, party, isCurated, COLLECT {
  CALL (p, party) {
    MATCH (p)<-[e:EVIDENCE_OF]-(record)
    WHERE $dataset IN p.datasets
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'alias' AND e.values[e.abouts[i]] IS NULL | e.values[i]] AS spelling
    RETURN record, spelling
    UNION
    MATCH (p)-[:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT]->(n)<-[e:EVIDENCE_OF]-(record)
    WHERE $dataset IN p.datasets AND e.abouts IS NOT NULL
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] = party.id | e.values[i]] AS spelling
    RETURN record, spelling
    UNION
    MATCH (p)<-[:TAKES_PLACE_IN|LOCATED_IN|PART_OF]-(n)<-[e:EVIDENCE_OF]-(record)
    WHERE $dataset IN p.datasets AND e.abouts IS NOT NULL
    UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.values[e.abouts[i]] = party.id | e.values[i]] AS spelling
    RETURN record, spelling
  }
  WITH record, spelling
  WHERE NOT record.id STARTS WITH 'record/' + $dataset + '/'
  RETURN DISTINCT spelling ORDER BY spelling
} AS spelled
RETURN party, isCurated AS curated,
       CASE WHEN $dataset IN p.datasets THEN spelled ELSE p.aliases END AS spellings,
       head(COLLECT {
         MATCH (p)-[x:LOCATED_IN|PART_OF]->(place:Party)
         WHERE any(d IN x.datasets WHERE d <> $dataset)
           OR EXISTS { (p)<-[e:EVIDENCE_OF]-(record) WHERE place.id IN e.values AND NOT record.id STARTS WITH 'record/' + $dataset + '/' }
         RETURN place.id AS id ORDER BY id
       }) AS parent
