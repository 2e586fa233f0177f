// What changes nothing, and yet is refused where nothing can be written. Taken back at once.
MATCH (m:Migration)
WITH m LIMIT 1
SET m.version = m.version
