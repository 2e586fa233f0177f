// In which parties' places cooperations take place: those of who takes part, and others.
MATCH (c:Cooperation)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(p)
RETURN elementId(c) AS one, elementId(p) AS other
