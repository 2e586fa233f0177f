// A page of all parties by their names: read from an index, so that it takes as long with many as with few.
CALL () {
  WITH $descending AS descending WHERE NOT descending
  MATCH (p:Party) WHERE p.sortName IS NOT NULL
  RETURN p.id AS id ORDER BY p.sortName, p.id SKIP $skip LIMIT $limit
  UNION ALL
  WITH $descending AS descending WHERE descending
  MATCH (p:Party) WHERE p.sortName IS NOT NULL
  RETURN p.id AS id ORDER BY p.sortName DESC, p.id SKIP $skip LIMIT $limit
}
WITH collect(id) AS ids
CALL () { MATCH (p:Party) RETURN count(p) AS total }
RETURN total, ids
