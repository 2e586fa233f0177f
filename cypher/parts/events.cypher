// What has a date in cooperation c: when it began and ended, what its agreements say, and actions; with the link where it is not of c itself.
CALL (c) {
  RETURN c.since AS date, c.sinceEarliest AS earliest, c.sinceLatest AS latest, 'since' AS event, null AS detail, null AS link
  UNION ALL
  RETURN c.until AS date, c.untilEarliest AS earliest, c.untilLatest AS latest, 'until' AS event, null AS detail, null AS link
  UNION ALL
  MATCH (c)-[link:UNDER]->(g:Agreement)
  UNWIND [
    {event: 'agreement signed', date: g.signed, earliest: g.signedEarliest, latest: g.signedLatest},
    {event: 'agreement renewed', date: g.renewed, earliest: g.renewedEarliest, latest: g.renewedLatest},
    {event: 'agreement amended', date: g.amended, earliest: g.amendedEarliest, latest: g.amendedLatest},
    {event: 'agreement begins', date: CASE WHEN g.from IN [g.signed, g.renewed] THEN null ELSE g.from END, earliest: g.fromEarliest, latest: g.fromLatest},
    {event: 'agreement ends', date: g.to, earliest: g.toEarliest, latest: g.toLatest}] AS e
  WITH g, e, link WHERE e.date IS NOT NULL
  RETURN e.date AS date, e.earliest AS earliest, e.latest AS latest, e.event AS event, g.kind AS detail, link
  UNION ALL
  MATCH (c)-[link:INVOLVES]->(act:Activity)
  WHERE NOT (act.id = 'activity/agreement-signing'
    AND EXISTS { MATCH (c)-[:UNDER]->(g:Agreement) WHERE link.date IN [g.signed, g.renewed] })
  RETURN link.date AS date, link.dateEarliest AS earliest, link.dateLatest AS latest, 'action' AS event, coalesce(link.detail, act.name) AS detail, link
}
