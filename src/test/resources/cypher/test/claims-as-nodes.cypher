// Lays evidence out as it lay before migration 11: a node for each claim.
MATCH (m:Migration) WHERE m.version >= '011'
DELETE m;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
MATCH ()-[r:PARTICIPATES_IN|SUPPORTS|HAS_AMOUNT|RESTS_ON|TAKES_PLACE_IN|UNDER|IN_FIELD|INVOLVES|LOCATED_IN|PART_OF|BROADER]->()
SET r.claims = CASE WHEN r.datasets IS NULL THEN ['some claim'] ELSE [] END,
    r.datasets = coalesce(r.datasets, ['some dataset']);
MATCH (record:Record)-[e:EVIDENCE_OF]->(subject)
UNWIND range(0, size(e.claims) - 1) AS i
OPTIONAL MATCH (spelled:Party {id: e.values[e.abouts[i]]})
CREATE (k:Claim {id: 'claim/' + substring(record.id, 7) + '/' + e.claims[i], predicate: e.predicates[i], value: e.values[i],
  quote: coalesce(e.quotes[i], substring(record.text, e.starts[i], e.lengths[i])), lineStart: e.lineStarts[i],
  lineEnd: e.lineEnds[i], rank: coalesce(e.ranks[i], 'normal')})
SET k.role = nullIf(e.roles[i], ''),
    k.date = nullIf(e.dates[i], ''),
    k.detail = nullIf(e.details[i], ''),
    k.because = nullIf(e.becauses[i], ''),
    k.becauseFr = nullIf(e.becausesFr[i], ''),
    k.uncertain = nullIf(e.uncertains[i], ''),
    k.uncertainFr = nullIf(e.uncertainsFr[i], ''),
    k.earliest = CASE WHEN e.firstDays[i] <> 0 THEN date({year: 0}) + duration({days: e.firstDays[i]}) END,
    k.latest = CASE WHEN e.lastDays[i] <> 0 THEN date({year: 0}) + duration({days: e.lastDays[i]}) END,
    k.reference = CASE i WHEN 0 THEN [(record)-[r:REFERS_TO]->(subject) | r.reference][0] END
WITH record, k, coalesce(spelled, subject) AS about
CREATE (record)<-[:STATED_IN]-(k)-[:ABOUT {as: 'subject'}]->(about);
MATCH (:Record)-[r:EVIDENCE_OF|REFERS_TO]->()
DELETE r
