// Changes whenever what the graph answers may have changed: what was loaded when, how many elements there are, and how many of them people made:
// a check that is taken back leaves an entry of the history in its place. What people make stands in nodes without relationships, so that the
// network itself is unchanged as long as datasets, relationships and the other nodes are.
CALL () {
  MATCH (d:Dataset)
  WITH d ORDER BY d.id
  RETURN collect(d.id + ' ' + d.fingerprint + ' ' + toString(d.loadedAt)) AS datasets
}
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-->() RETURN count(*) AS relationships }
CALL () { MATCH (n:Check) RETURN count(n) AS checks }
CALL () { MATCH (n:HistoryEntry) RETURN count(n) AS deeds }
CALL () { MATCH (n:Judgement) RETURN count(n) AS judgements }
CALL () { MATCH (n:Import) RETURN count(n) AS imports }
CALL () { MATCH (n:SavedView) RETURN count(n) AS views }
RETURN datasets, nodes, relationships, checks, deeds, nodes - checks - deeds - judgements - imports - views AS others
