// Documents with how much of each is quoted.
MATCH (d:Document)
WITH d ORDER BY d.title, d.id
WITH collect(d) AS found
RETURN size(found) AS total,
  COLLECT {
    UNWIND found[$skip..$skip + $limit] AS d
    RETURN d {
      .id, .address, .observedOn,
      title: coalesce(d.title, d.name, d.id), publisher: coalesce(d.publisher, 'not stated'), language: coalesce(d.language, ''),
      .license, .lineCount,
      records: COUNT { (d)<-[:OF]-(:Record) },
      claims: COUNT { (d)<-[:OF]-(:Record)<-[:STATED_IN]-(:Claim) }
    }
  } AS items
