// Every country by id and codes.
MATCH (c:Country)
RETURN c.id AS id, c.name AS name, c.iso2 AS iso2, c.iso3 AS iso3
ORDER BY iso2
