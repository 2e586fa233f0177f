// Of how many statements a source leaves something open.
// part: open-claims
WITH DISTINCT s, o, why, statement
RETURN count(*) AS total
