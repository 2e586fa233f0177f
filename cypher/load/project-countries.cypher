// Show on each country the capital and the official languages that claims state.
// (Only claims are ABOUT something: without their label the plan can but begin at what they are about, however many claims there are.)
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
WHERE p:Country
WITH p AS c
SET c.capital = COLLECT { MATCH (c)<-[:ABOUT]-(k) WHERE k.predicate = 'capital' WITH k ORDER BY k.id RETURN k.value LIMIT 1 }[0],
    c.officialLanguages = COLLECT { MATCH (c)<-[:ABOUT]-(k) WHERE k.predicate = 'officialLanguage' RETURN DISTINCT k.value AS language ORDER BY language }
