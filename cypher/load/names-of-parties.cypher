// All names of parties: the curator's and every spelling of a source.
// (Only claims are ABOUT something: without their label the plan can but begin at what they are about, however many claims there are.)
UNWIND $ids AS id
MATCH (p:Party {id: id})
USING INDEX SEEK p:Party(id)
RETURN p.id AS id,
       [p.name, p.nameEn, p.nameFr] AS names,
       coalesce(p.otherNames, []) AS otherNames,
       COLLECT { MATCH (p)<-[:ABOUT]-(k) WHERE k.predicate = 'alias' RETURN DISTINCT k.value AS alias ORDER BY alias } AS spellings
ORDER BY id
