// Documents by title or publisher, the best first.
CALL db.index.fulltext.queryNodes('document_search', $query) YIELD node AS d, score
WITH d, score ORDER BY score DESC, d.title, d.id
WITH collect(d) AS found
RETURN size(found) AS total, [d IN found[..$limit] | d {
  .id, .observedOn, .language, title: coalesce(d.title, d.name, d.id), publisher: coalesce(d.publisher, 'not stated')
}] AS items
