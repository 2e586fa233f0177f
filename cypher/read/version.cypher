// Changes whenever what the graph answers may have changed: what was loaded when, and how many elements there are.
CALL () {
  MATCH (d:Dataset)
  WITH d ORDER BY d.id
  RETURN collect(d.id + ' ' + d.fingerprint + ' ' + toString(d.loadedAt)) AS datasets
}
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-->() RETURN count(*) AS relationships }
RETURN datasets, nodes, relationships
