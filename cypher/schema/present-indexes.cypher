// Constraints and indexes that are there. The database names by itself its two indexes of labels and types, of which there is never a second one.
SHOW INDEXES YIELD name, type, entityType
RETURN CASE
  WHEN type <> 'LOOKUP' THEN name
  WHEN entityType = 'NODE' THEN 'label_lookup'
  ELSE 'type_lookup'
END AS name
