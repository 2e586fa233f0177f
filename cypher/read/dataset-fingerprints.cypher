// What each dataset of the graph was made of.
MATCH (d:Dataset)
RETURN d.id AS id, coalesce(d.fingerprint, '') AS fingerprint ORDER BY d.id
