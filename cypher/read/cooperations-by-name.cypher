// A page of all cooperations by their names: read from an index, so that it takes as long with many as with few.
CALL () {
  WITH $descending AS descending WHERE NOT descending
  MATCH (c:Cooperation) WHERE c.sortName IS NOT NULL
  RETURN c.id AS id ORDER BY c.sortName, c.id SKIP $skip LIMIT $limit
  UNION ALL
  WITH $descending AS descending WHERE descending
  MATCH (c:Cooperation) WHERE c.sortName IS NOT NULL
  RETURN c.id AS id ORDER BY c.sortName DESC, c.id SKIP $skip LIMIT $limit
}
WITH collect(id) AS ids
CALL () { MATCH (c:Cooperation) RETURN count(c) AS total }
RETURN total, ids
