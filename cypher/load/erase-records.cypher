// Records with their claims and agreements, which nobody else has.
UNWIND $records AS id
MATCH (r:Record {id: id})
USING INDEX SEEK r:Record(id)
OPTIONAL MATCH (r)<-[:STATED_IN]-(k:Claim)
OPTIONAL MATCH (k)-[:ABOUT {as: 'object'}]->(a:Agreement)
DETACH DELETE a, k, r
