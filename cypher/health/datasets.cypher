// Datasets that are whole, and those that are not.
MATCH (d:Dataset)
RETURN count(CASE WHEN d.writing IS NULL THEN d END) AS whole, count(d.writing) AS half
