// The cooperations of which a source does not know whether there is an agreement.
MATCH (c:Cooperation)
WHERE c.agreementStatus = 'unknown'
RETURN c.id AS cooperation
