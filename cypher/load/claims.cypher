// Claims by their subject, with the record that states them and what each links it to. They are made anew: what the dataset
// stated before was taken out.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (s:Record {id: row.record})
OPTIONAL MATCH (c:Cooperation {id: row.cooperation})
OPTIONAL MATCH (p:Party {id: row.party})
WITH row, s, coalesce(c, p) AS subject
UNWIND row.claims AS claim
CREATE (s)<-[:STATED_IN {datasets: [$dataset]}]-(k:Claim)-[:ABOUT {as: 'subject', datasets: [$dataset]}]->(subject)
SET k = claim.properties, k.datasets = [$dataset]
WITH k, claim
CALL (k, claim) {
  MATCH (n:Party {id: claim.party})
  CREATE (k)-[:ABOUT {as: 'object', datasets: [$dataset]}]->(n)
}
CALL (k, claim) {
  MATCH (n:Cooperation {id: claim.cooperation})
  CREATE (k)-[:ABOUT {as: 'object', datasets: [$dataset]}]->(n)
}
CALL (k, claim) {
  MATCH (n:Agreement {id: claim.agreement})
  CREATE (k)-[:ABOUT {as: 'object', datasets: [$dataset]}]->(n)
}
CALL (k, claim) {
  MATCH (n:Field {id: claim.field})
  CREATE (k)-[:ABOUT {as: 'object', datasets: [$dataset]}]->(n)
}
CALL (k, claim) {
  MATCH (n:Activity {id: claim.activity})
  CREATE (k)-[:ABOUT {as: 'object', datasets: [$dataset]}]->(n)
}
