// Which parties are of the home country, and which abroad: the others are of neither.
MATCH (p:Party)
WHERE p.abroad IS NOT NULL
RETURN p.id AS id, p.abroad AS abroad
