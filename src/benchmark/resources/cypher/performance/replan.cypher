// Has the database count what its indexes hold now, and forget plans that it made before.
CALL db.prepareForReplanning(60)
