// Derived relationships of a dataset's cooperations go first; they are derived anew for what stays.
MATCH (:Party)-[r:COOPERATES_WITH|TWINNED_WITH|SUPPORTED_BY]->(:Party)
WHERE $dataset IN r.datasets
DELETE r
