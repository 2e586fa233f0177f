// Until indexes can be used.
CALL db.awaitIndexes(3600)
