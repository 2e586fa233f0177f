// The id of each town.
MATCH (town:City)
RETURN town.name AS name, town.id AS id
