// Show on each country the capital and the official languages that claims state.
MATCH (c:Country)
WHERE $dataset IN c.datasets OR c.id IN $shared
SET c.capital = COLLECT { MATCH (k:Claim {predicate: 'capital'})-[:ABOUT]->(c) WITH k ORDER BY k.id RETURN k.value LIMIT 1 }[0],
    c.officialLanguages = COLLECT { MATCH (k:Claim {predicate: 'officialLanguage'})-[:ABOUT]->(c) RETURN DISTINCT k.value AS language ORDER BY language }
