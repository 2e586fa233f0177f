// How many cooperations fit a filter: less work than listing them in their order.
MATCH (c:Cooperation)
WHERE
  // part: drawn-filters
RETURN count(c) AS total
