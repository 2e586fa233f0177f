// What the claims of records are about: once they are gone, it is looked at again.
UNWIND $records AS id
MATCH (record:Record {id: id})
USING INDEX SEEK record:Record(id)
MATCH (record)<-[:STATED_IN]-()-[:ABOUT]->(n:Party|Cooperation|Field|Activity)
WITH DISTINCT n
SET n:Touched
