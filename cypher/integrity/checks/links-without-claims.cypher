// Links that no claim states, or that rest on claims which are gone
MATCH (a)-[r:PARTICIPATES_IN|SUPPORTS|RESTS_ON|TAKES_PLACE_IN|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF]->(b)
WHERE (NOT r:LOCATED_IN AND NOT r:PART_OF AND size(coalesce(r.claims, [])) = 0)
  OR any(claim IN coalesce(r.claims, []) WHERE NOT EXISTS { (:Claim {id: claim}) })
WITH a.id + ' ' + type(r) + ' ' + b.id AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
