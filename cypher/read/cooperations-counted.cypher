// How many cooperations fit a filter: less work than listing them in their order.
MATCH (c:Cooperation)
WHERE
  // part: drawn-filters
  AND ($checked = '' OR ($checked = 'true') = EXISTS { (:Check {subject: c.id}) })
RETURN count(c) AS total
