MATCH (party:Party)
RETURN party.name AS name;
