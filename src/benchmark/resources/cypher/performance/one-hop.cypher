// The partners of a town.
MATCH (:Party {id: $town})-[:TWINNED_WITH]-(partner)
RETURN DISTINCT partner.id AS id
