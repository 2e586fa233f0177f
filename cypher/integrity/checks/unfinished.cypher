// Parties and cooperations that do not show yet what their claims say
MATCH (n:Unfinished|Touched)
WITH n.id AS thing ORDER BY thing
RETURN count(*) AS number, collect(thing)[..$told] AS things
