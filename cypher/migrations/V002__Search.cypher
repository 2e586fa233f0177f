// Looking up by folded name, country, status and date.
CREATE FULLTEXT INDEX party_search IF NOT EXISTS FOR (n:Party) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE INDEX party_country IF NOT EXISTS FOR (n:Party) ON (n.countryCode);
CREATE INDEX party_name IF NOT EXISTS FOR (n:Party) ON (n.name);
CREATE INDEX cooperation_name IF NOT EXISTS FOR (n:Cooperation) ON (n.name);
CREATE INDEX cooperation_status IF NOT EXISTS FOR (n:Cooperation) ON (n.status);
CREATE INDEX cooperation_since IF NOT EXISTS FOR (n:Cooperation) ON (n.sinceEarliest);
CREATE INDEX cooperation_observed IF NOT EXISTS FOR (n:Cooperation) ON (n.observedOnLatest);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE INDEX cooperation_until IF NOT EXISTS FOR (n:Cooperation) ON (n.untilEarliest);
CREATE INDEX agreement_signed IF NOT EXISTS FOR (n:Agreement) ON (n.signedEarliest);
CREATE INDEX action_date IF NOT EXISTS FOR ()-[r:INVOLVES]-() ON (r.dateEarliest);
