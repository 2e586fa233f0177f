// As though the migration had run with another text.
MATCH (m:Migration {version: '002'})
SET m.checksum = 'another'
