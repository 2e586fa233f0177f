// Sources document c in a period {first, last} of days: they observed it then, or before and after; it had begun and was observed later;
// or an agreement or action has such a date.
c.observedOnLatest >= period.first AND (
  c.observedOnEarliest <= period.last
  OR coalesce(c.sinceLatest <= period.last, false)
  OR EXISTS {
    MATCH (c)-[:UNDER]->(g:Agreement)
    WHERE g.signedEarliest >= period.first AND g.signedLatest <= period.last
      OR g.renewedEarliest >= period.first AND g.renewedLatest <= period.last
      OR g.amendedEarliest >= period.first AND g.amendedLatest <= period.last
  }
  OR EXISTS {
    MATCH (c)-[r:INVOLVES]->(:Activity)
    WHERE r.dateEarliest >= period.first AND r.dateLatest <= period.last
  }
)
