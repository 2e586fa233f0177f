// Everything that is in the graph, node by node with the relationships that leave it.
MATCH (n)
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[r]->(m) RETURN {type: type(r), to: m.id, properties: properties(r)} } AS links
