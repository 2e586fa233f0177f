// How many records there are of datasets that are not whole.
MATCH (d:Dataset)<-[:IN_DATASET]-(:Document)<-[:OF]-(r:Record)
WHERE d.writing IS NOT NULL
RETURN count(r) AS records
