// Records and agreements of the dataset that no path led to any more, because somebody took away what lay between.
CALL () {
  MATCH (r:Record) WHERE r.id STARTS WITH 'record/' + $dataset + '/' RETURN r AS n
  UNION
  MATCH (a:Agreement) WHERE a.id STARTS WITH 'agreement/' + $dataset + '/' RETURN a AS n
}
WITH n LIMIT $number
DETACH DELETE n
