// Which datasets are loaded, and from which files.
MATCH (d:Dataset)
RETURN d.id AS id, d.fingerprint AS fingerprint
