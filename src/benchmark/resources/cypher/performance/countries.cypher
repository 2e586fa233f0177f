// How many twinnings there are between two countries.
MATCH (one:City)-[:TWINNED_WITH]->(other:City)
RETURN one.countryCode AS one, other.countryCode AS other, count(*) AS number
