// Cooperations by the identifier of their register, and the claims that name another one by it.
CREATE INDEX cooperation_identifier IF NOT EXISTS FOR (n:Cooperation) ON (n.identifier);
CREATE INDEX claim_reference IF NOT EXISTS FOR (n:Claim) ON (n.reference);
CREATE INDEX has_amount_date IF NOT EXISTS FOR ()-[r:HAS_AMOUNT]-() ON (r.dateEarliest);
CALL db.awaitIndexes(3600);
