// Parties and cooperations as a drawing shows them, in the order of $ids.
UNWIND range(0, size($ids) - 1) AS position
CALL (position) {
  MATCH (n:Party {id: $ids[position]})
  RETURN n
  UNION
  MATCH (n:Cooperation {id: $ids[position]})
  RETURN n
}
RETURN position,
  n {.id, .name, .nameEn, .nameFr, .kind, country: n.countryCode, .status, .since, .observedOn} AS node
ORDER BY position
