// Claims, the record that states each, and what it is about. They are made anew: what the dataset stated before was taken out.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (s:Record {id: row.record})
CREATE (k:Claim)-[:STATED_IN {datasets: [$dataset]}]->(s)
SET k = row.properties, k.datasets = [$dataset]
WITH k, row
CALL (k, row) {
  UNWIND row.parties AS about
  MATCH (n:Party {id: about.node})
  CREATE (k)-[:ABOUT {as: about.as, datasets: [$dataset]}]->(n)
}
CALL (k, row) {
  UNWIND row.cooperations AS about
  MATCH (n:Cooperation {id: about.node})
  CREATE (k)-[:ABOUT {as: about.as, datasets: [$dataset]}]->(n)
}
CALL (k, row) {
  UNWIND row.agreements AS about
  MATCH (n:Agreement {id: about.node})
  CREATE (k)-[:ABOUT {as: about.as, datasets: [$dataset]}]->(n)
}
CALL (k, row) {
  UNWIND row.fields AS about
  MATCH (n:Field {id: about.node})
  CREATE (k)-[:ABOUT {as: about.as, datasets: [$dataset]}]->(n)
}
CALL (k, row) {
  UNWIND row.activities AS about
  MATCH (n:Activity {id: about.node})
  CREATE (k)-[:ABOUT {as: about.as, datasets: [$dataset]}]->(n)
}
