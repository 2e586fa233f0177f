// Claims that no record states, or that are about nothing
MATCH (k:Claim)
WHERE NOT EXISTS { (k)-[:STATED_IN]->(:Record) } OR NOT EXISTS { (k)-[:ABOUT {as: 'subject'}]->() }
  OR (k.kind = 'link' AND NOT EXISTS { (k)-[:ABOUT {as: 'object'}]->() })
WITH k.id AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
