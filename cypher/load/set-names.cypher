// Aliases to show and the folded names to search in.
UNWIND $rows AS row
MATCH (p:Party {id: row.id})
USING INDEX SEEK p:Party(id)
SET p.aliases = row.aliases, p.searchText = row.searchText
