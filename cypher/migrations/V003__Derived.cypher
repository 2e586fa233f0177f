// Derived relationships by their cooperation, so that those of one can be taken away without looking at the others.
CREATE INDEX cooperates_with_cooperation IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() ON (r.cooperation);
CREATE INDEX twinned_with_cooperation IF NOT EXISTS FOR ()-[r:TWINNED_WITH]-() ON (r.cooperation);
CREATE INDEX supported_by_cooperation IF NOT EXISTS FOR ()-[r:SUPPORTED_BY]-() ON (r.cooperation);
CALL db.awaitIndexes(3600);
