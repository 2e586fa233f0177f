// Some of the derived links, to be made anew.
MATCH ()-[r:COOPERATES_WITH|TWINNED_WITH|SUPPORTED_BY]->()
WITH r LIMIT $number
DELETE r
