// What has a date in each cooperation, but when it began and ended.
MATCH (c:Cooperation)
WHERE EXISTS { (c)-[:UNDER|INVOLVES]->() }
// part: events
WITH c, earliest, latest, event, detail, link
WHERE link IS NOT NULL AND earliest IS NOT NULL AND latest IS NOT NULL
RETURN c.id AS cooperation, event, earliest, latest, detail
