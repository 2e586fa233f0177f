// Of cooperations c, those to which no source gives a date.
WHERE c.since IS NULL AND c.until IS NULL
  AND NOT EXISTS { MATCH (c)-[:UNDER]->(g:Agreement) WHERE coalesce(g.signed, g.renewed, g.amended, g.from, g.to) IS NOT NULL }
  AND NOT EXISTS { MATCH (c)-[r:INVOLVES]->(:Activity) WHERE r.date IS NOT NULL }
