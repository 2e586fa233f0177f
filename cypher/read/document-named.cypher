// The documents that a text means: the one of this id, or else all of this title in any capitals and accents.
CALL () {
  MATCH (d:Document {id: $text})
  RETURN d
  UNION
  MATCH (d:Document)
  WHERE toLower(normalize(d.title, NFD)) = toLower(normalize($text, NFD))
  RETURN d
}
RETURN d.id AS id, coalesce(d.title, d.id) AS title
ORDER BY d.id <> $text, d.id
