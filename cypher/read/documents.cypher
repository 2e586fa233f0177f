// Documents that fit every filter given with how much of each is quoted, and by what they can be narrowed. A filter that is not given is empty.
MATCH (d:Document)
WITH d, coalesce(d.publisher, 'not stated') AS publisher, coalesce(d.language, '') AS language
WHERE ($publisher = '' OR publisher = $publisher)
  AND ($language = '' OR language = $language)
  AND ($source = '' OR $source IN d.datasets)
WITH d, publisher, language, toLower(normalize(coalesce(d.title, d.name, d.id), NFD)) AS title
WITH d, publisher, language, title, CASE $sort WHEN 'observed' THEN d.observedOn WHEN 'publisher' THEN publisher ELSE title END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, title, d.id
WITH collect({d: d, publisher: publisher, language: language}) AS found
RETURN size(found) AS total,
  COLLECT {
    UNWIND found[$skip..$skip + $limit] AS one
    WITH one.d AS d, one.publisher AS publisher, one.language AS language
    RETURN d {
      .id, .address, .observedOn, title: coalesce(d.title, d.name, d.id), publisher: publisher, language: language,
      .license, .lineCount,
      records: COUNT { (d)<-[:OF]-(:Record) },
      claims: reduce(sum = 0, number IN COLLECT { MATCH (d)<-[:OF]-(:Record)-[e:EVIDENCE_OF]->() RETURN size(e.claims) } | sum + number)
    }
  } AS items,
  [one IN found WHERE $facets | one.d.id] AS all
