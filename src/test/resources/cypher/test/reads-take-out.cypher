// Takes them out.
MATCH (n:Together)
DETACH DELETE n
