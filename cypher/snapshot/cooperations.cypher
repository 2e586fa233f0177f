// All cooperations, for the snapshot.
MATCH (c:Cooperation)
RETURN elementId(c) AS node, c.id AS id, c.kind AS kind, c.status AS status,
  c.sinceEarliest AS sinceEarliest, c.sinceLatest AS sinceLatest, c.untilEarliest AS untilEarliest, c.untilLatest AS untilLatest,
  c.observedOnEarliest AS observedOnEarliest, c.observedOnLatest AS observedOnLatest
