// The cooperations on which a hospital partnership rests.
MATCH (c:Cooperation)<-[:RESTS_ON]-(:HospitalPartnership)
RETURN DISTINCT c.id AS cooperation
