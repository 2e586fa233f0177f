// A cooperation of two towns.
MATCH (:Party {id: $one})-[:PARTICIPATES_IN]->(c:Cooperation)<-[:PARTICIPATES_IN]-(:Party {id: $other})
RETURN c.id AS id
