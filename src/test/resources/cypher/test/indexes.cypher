// Names and states of the indexes that serve questions.
SHOW INDEXES YIELD name, state, type
WHERE type <> 'LOOKUP'
RETURN name, state
ORDER BY name
