// Mark which parties lie abroad, from one id on: true, false, or not at all where the country is not known. Countries come last.
MATCH (p:Party)
WHERE p.id > $after AND NOT p:Country
WITH p ORDER BY p.id LIMIT $number
SET p.abroad = p.countryCode <> $home
RETURN p.id AS id
ORDER BY id
