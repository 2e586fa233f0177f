// What records say lies on one relationship to each party and cooperation: claims that were nodes become entries of its lists.
// A statement with a LIMIT runs until it changes nothing, so that no transaction holds a large graph.
CREATE INDEX refers_to_reference IF NOT EXISTS FOR ()-[r:REFERS_TO]-() ON (r.reference);
DROP INDEX claim_predicate IF EXISTS;
DROP INDEX claim_reference IF EXISTS;
MATCH (:Party)-[r:HAS_AMOUNT]->()
WHERE r.detail IS NULL AND size(r.claims) > 0
WITH r LIMIT 10000
MATCH (k:Claim {id: r.claims[0]}) WHERE k.detail IS NOT NULL
SET r.detail = k.detail;
MATCH (record:Record)
WHERE EXISTS { (record)<-[:STATED_IN]-(:Claim) }
WITH record LIMIT 1000
CALL (record) {
  MATCH (record)<-[:STATED_IN]-(k:Claim)-[:ABOUT {as: 'subject'}]->(subject)
  WITH record, subject, k ORDER BY k.lineStart, k.id
  WITH record, subject, collect(k) AS claims
  CREATE (record)-[e:EVIDENCE_OF]->(subject)
  SET e.claims = [k IN claims | right(k.id, 10)],
      e.predicates = [k IN claims | k.predicate],
      e.values = [k IN claims | k.value],
      e.quotes = [k IN claims | k.quote],
      e.lineStarts = [k IN claims | k.lineStart],
      e.lineEnds = [k IN claims | k.lineEnd],
      e.ranks = CASE WHEN any(k IN claims WHERE k.rank <> 'normal') THEN [k IN claims | k.rank] END,
      e.roles = CASE WHEN any(k IN claims WHERE k.role <> '') THEN [k IN claims | coalesce(k.role, '')] END,
      e.dates = CASE WHEN any(k IN claims WHERE k.date <> '') THEN [k IN claims | coalesce(k.date, '')] END,
      e.details = CASE WHEN any(k IN claims WHERE k.detail <> '') THEN [k IN claims | coalesce(k.detail, '')] END,
      e.becauses = CASE WHEN any(k IN claims WHERE k.because <> '') THEN [k IN claims | coalesce(k.because, '')] END,
      e.becausesFr = CASE WHEN any(k IN claims WHERE k.becauseFr <> '') THEN [k IN claims | coalesce(k.becauseFr, '')] END,
      e.uncertains = CASE WHEN any(k IN claims WHERE k.uncertain <> '') THEN [k IN claims | coalesce(k.uncertain, '')] END,
      e.uncertainsFr = CASE WHEN any(k IN claims WHERE k.uncertainFr <> '') THEN [k IN claims | coalesce(k.uncertainFr, '')] END,
      e.firstDays = CASE WHEN any(k IN claims WHERE coalesce(k.earliest, k.dateEarliest) IS NOT NULL)
        THEN [k IN claims | coalesce(duration.inDays(date({year: 0}), coalesce(k.earliest, k.dateEarliest)).days, 0)] END,
      e.lastDays = CASE WHEN any(k IN claims WHERE coalesce(k.latest, k.dateLatest) IS NOT NULL)
        THEN [k IN claims | coalesce(duration.inDays(date({year: 0}), coalesce(k.latest, k.dateLatest)).days, 0)] END
  FOREACH (k IN [k IN claims WHERE k.reference IS NOT NULL] | CREATE (record)-[:REFERS_TO {reference: k.reference}]->(subject))
}
MATCH (record)<-[:STATED_IN]-(k:Claim)
DETACH DELETE k;
MATCH ()-[r:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT|RESTS_ON|TAKES_PLACE_IN|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF|BROADER]->()
WHERE r.claims IS NOT NULL
WITH r LIMIT 20000
SET r.datasets = CASE size(r.claims) WHEN 0 THEN r.datasets END, r.claims = null;
MATCH (k:Claim)
WITH k LIMIT 10000
DETACH DELETE k;
DROP CONSTRAINT claim_id IF EXISTS;
CALL db.awaitIndexes(3600);
