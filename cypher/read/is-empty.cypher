// Whether nothing was ever loaded.
RETURN NOT EXISTS { MATCH (:Document) } AS empty
