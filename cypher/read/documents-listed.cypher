// Documents that fit every filter given, a page of them, and the first ids, at most $most. A filter that is not given is empty.
MATCH (d:Document)
WITH d, coalesce(d.publisher, 'not stated') AS publisher
WHERE ($publisher = '' OR publisher = $publisher)
  AND ($language = '' OR d.language = $language)
  AND ($source = '' OR $source IN d.datasets)
WITH d, publisher, toLower(normalize(coalesce(d.title, d.name, d.id), NFD)) AS title
WITH d, title, CASE $sort WHEN 'observed' THEN d.observedOn WHEN 'publisher' THEN publisher ELSE title END AS key
ORDER BY key IS NULL, CASE WHEN $descending THEN null ELSE key END, CASE WHEN $descending THEN key ELSE null END DESC, title, d.id
WITH collect(d.id) AS found
RETURN size(found) AS total, found[$skip..$skip + $limit] AS ids, found[..$most] AS first
