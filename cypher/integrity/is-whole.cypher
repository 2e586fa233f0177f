// Whether there are documents, and no dataset was left half-written.
RETURN EXISTS { MATCH (:Document) } AND NOT EXISTS { MATCH (d:Dataset) WHERE d.writing IS NOT NULL } AS whole
