// Everything that the graph says, node by node with the relationships that leave it; not what people judged and brought.
MATCH (n)
WHERE NOT n:Judgement AND NOT n:Import AND NOT n:HistoryEntry AND NOT n:Check AND NOT n:Lease
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[r]->(m) RETURN {type: type(r), to: m.id, properties: properties(r)} } AS links
