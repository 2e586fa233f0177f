// What records say of a party or a cooperation, as lists side by side. It is made anew: what the dataset stated before was taken out.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (s:Record {id: row.record})
OPTIONAL MATCH (c:Cooperation {id: row.cooperation})
OPTIONAL MATCH (p:Party {id: row.party})
WITH row, s, coalesce(c, p) AS subject
CREATE (s)-[e:EVIDENCE_OF]->(subject)
SET e = row.properties
