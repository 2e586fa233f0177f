// What the claims of records are about: once they are gone, it is looked at again.
UNWIND $records AS id
MATCH (:Record {id: id})<-[:STATED_IN]-(:Claim)-[:ABOUT]->(n:Party|Cooperation|Field|Activity)
WITH DISTINCT n
SET n:Touched
