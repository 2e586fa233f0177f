// title: {en: What changed between two documents, fr: Ce qui a changé entre deux documents}
// sentence:
//   en: "From an earlier document to a later one: what only the later one states, begun since or newly documented; what it says has ended; what only the earlier one states; and parties that the two call differently. It tells most of two editions of one publisher, or of two imported versions of one list: another publisher may have left things out for reasons of its own."
//   fr: "D’un document à un autre, plus récent : ce que seul le second mentionne, commencé depuis ou nouvellement attesté ; ce qu’il dit terminé ; ce que seul le premier mentionne ; et les acteurs que les deux nomment autrement. C’est le plus parlant pour deux éditions d’un même éditeur, ou deux versions importées d’une même liste : un autre éditeur a pu omettre des faits pour des raisons qui lui sont propres."
// asked: {en: "compare two editions, versions, surveys, imports or lists; difference, new and missing", fr: "comparer deux éditions, versions, enquêtes, imports ou listes ; différence, nouveautés et disparitions"}
// theme: time
// parameters:
//   from: {type: document, required: true, en: "earlier document, its id or title", fr: "premier document, identifiant ou titre"}
//   to: {type: document, required: true, en: "later document, its id or title", fr: "second document, identifiant ou titre"}
//   kind: {type: kind, values: [HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation, Project], en: type of cooperation, fr: type de coopération}
// columns:
//   change: {type: text, en: Change, fr: Changement}
//   date: {type: date, en: Date, fr: Date}
//   cooperation: {type: cooperation, en: Cooperation, fr: Coopération}
//   kind: {type: text, en: Type, fr: Type}
//   parties: {type: parties, en: Parties, fr: Acteurs}
//   countries: {type: parties, en: Country, fr: Pays}
//   before: {type: texts, en: Called before, fr: Nom d’avant}
//   after: {type: texts, en: Called after, fr: Nom d’après}
:params {from: 'document/resacoop-rhone-alpes-2005', to: 'document/chru-tours-international-cooperation', kind: '', skip: 0, rows: 1000}

MATCH (earlier:Document {id: $from}), (later:Document {id: $to})
CALL (earlier, later) {
  CALL (earlier, later) {
    MATCH (earlier)<-[:OF]-(:Record)-[e:EVIDENCE_OF]->(c:Cooperation)
    RETURN c, e AS was, null AS is
    UNION ALL
    MATCH (later)<-[:OF]-(:Record)-[e:EVIDENCE_OF]->(c:Cooperation)
    RETURN c, null AS was, e AS is
  }
  WITH earlier, later, c, collect(was) AS was, collect(is) AS is
  WHERE c.status <> 'planned' AND ($kind = '' OR c.kind = $kind)
  WITH earlier, later, c, was, is, duration.inDays(date({year: 0}), earlier.observedOnLatest).days AS lastDay
  WITH earlier, later, c, was, is,
    COLLECT {
      UNWIND is AS e
      UNWIND [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'since' AND e.firstDays[i] > lastDay] AS i
      RETURN e.values[i] AS date ORDER BY e.firstDays[i], date
    } AS begun,
    [e IN was WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'until' OR e.predicates[i] = 'status' AND e.values[i] = 'ended')] AS hadEnded,
    [e IN is WHERE any(i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'until' OR e.predicates[i] = 'status' AND e.values[i] = 'ended')] AS hasEnded
  UNWIND CASE
      WHEN size(was) = 0 AND size(begun) > 0 THEN [{position: 1, change: 'begun', date: begun[0], day: c.sinceEarliest, says: later}]
      WHEN size(was) = 0 THEN [{position: 3, change: 'newly-documented', date: later.observedOn, day: later.observedOnLatest, says: later}]
      WHEN size(is) = 0 THEN [{position: 4, change: 'no-longer-documented', date: earlier.observedOn, day: earlier.observedOnLatest, says: earlier}]
      ELSE []
    END + CASE
      WHEN size(hasEnded) > 0 AND size(hadEnded) = 0 THEN [{
          position: 2,
          change: 'ended',
          date: [e IN hasEnded | [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'until' | e.values[i]]][0][0],
          day: c.untilEarliest,
          says: later
        }]
      ELSE []
    END AS one
  RETURN one.position AS position, one.change AS change, one.date AS date, one.day AS day, c, null AS p, [] AS before, [] AS after, [] AS claims,
    [one.says.id] AS documents
  UNION ALL
  CALL (earlier, later) {
    UNWIND [earlier, later] AS d
    MATCH (d)<-[:OF]-(:Record)-[:EVIDENCE_OF]->(p:Party)
    RETURN p
    UNION
    UNWIND [earlier, later] AS d
    MATCH (d)<-[:OF]-(:Record)-[:EVIDENCE_OF]->(:Cooperation)-[:PARTICIPATES_IN|SUPPORTS|TAKES_PLACE_IN]-(p:Party)
    RETURN p
  }
  WITH p WHERE $kind = '' AND size(p.aliases) > 0
  // part: spellings
  WITH p, d, value, claims, folded WHERE d.id IN [$from, $to]
  WITH p,
    collect(DISTINCT CASE d.id WHEN $from THEN value END) AS before,
    collect(DISTINCT CASE d.id WHEN $to THEN value END) AS after,
    collect(DISTINCT CASE d.id WHEN $from THEN folded END) AS calledBefore,
    collect(DISTINCT CASE d.id WHEN $to THEN folded END) AS calledAfter,
    max(CASE d.id WHEN $to THEN d.observedOn END) AS date,
    max(CASE d.id WHEN $to THEN d.observedOnLatest END) AS day,
    reduce(all = [], some IN collect(claims) | all + some) AS claims
  WHERE size(before) > 0 AND size(after) > 0 AND none(name IN calledBefore WHERE name IN calledAfter)
  RETURN 5 AS position, 'renamed' AS change, date, day, null AS c, p, before, after, claims, [] AS documents
}
// part: changes-told
