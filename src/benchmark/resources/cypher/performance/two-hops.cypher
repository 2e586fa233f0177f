// The partners of a town, and theirs.
MATCH (own:Party {id: $town})-[:TWINNED_WITH]-(partner)
CALL (own, partner) {
  RETURN partner AS one
  UNION ALL
  MATCH (partner)-[:TWINNED_WITH]-(one) WHERE one <> own
  RETURN one
}
RETURN DISTINCT one.id AS id
