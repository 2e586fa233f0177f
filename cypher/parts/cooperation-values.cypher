// By what values of its own cooperation c can be narrowed: columns of lists.
[c.kind] AS kind, [c.status] AS status, coalesce(c.datasets, []) AS source,
CASE WHEN c.sinceEarliest.year / 10 = c.sinceLatest.year / 10 THEN [toString(c.sinceEarliest.year / 10) + 'X'] ELSE [] END AS decade,
