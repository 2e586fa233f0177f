// Twinnings as the program keeps them, without their evidence.
UNWIND $twinnings AS twinning
MATCH (one:Party {id: twinning.one})
MATCH (other:Party {id: twinning.other})
CREATE (c:Cooperation:Twinning {id: twinning.id, name: one.name + ' – ' + other.name, kind: 'Twinning', status: 'active'})
CREATE (one)-[:PARTICIPATES_IN {role: 'partner'}]->(c)
CREATE (other)-[:PARTICIPATES_IN {role: 'partner'}]->(c)
CREATE (one)-[:TWINNED_WITH {cooperation: c.id, derived: true}]->(other)
