// Which cities are twinned by which cooperation, for the snapshot.
MATCH (a:City)-[t:TWINNED_WITH]->(b:City)
RETURN a.id AS one, b.id AS other, t.cooperation AS cooperation
