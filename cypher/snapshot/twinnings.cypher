// Which cities are twinned by which cooperation, for the snapshot.
MATCH (a)-[t:TWINNED_WITH]->(b)
RETURN elementId(a) AS one, elementId(b) AS other, t.cooperation AS cooperation
