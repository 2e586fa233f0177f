// Where a cooperation takes place.
CYPHER replan=skip
UNWIND $part.rows AS row
MATCH (a:Cooperation {id: row.from})
MATCH (b:Party {id: row.to})
MERGE (a)-[r:TAKES_PLACE_IN]->(b)
