// Show on each country the capital and the official languages that claims state.
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
WHERE p:Country
WITH p AS c
SET c.capital = COLLECT {
      MATCH (c)<-[e:EVIDENCE_OF]-(record)
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'capital'] AS i
      RETURN e.values[i] ORDER BY record.id, e.claims[i] LIMIT 1
    }[0],
    c.officialLanguages = COLLECT {
      MATCH (c)<-[e:EVIDENCE_OF]-()
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'officialLanguage' | e.values[i]] AS language
      RETURN DISTINCT language ORDER BY language
    }
