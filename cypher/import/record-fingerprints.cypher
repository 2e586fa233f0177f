// What the last import of a dataset understood of each record, in short.
MATCH (d:Document {id: $document})<-[:OF]-(r:Record)
RETURN r.id AS id, r.fingerprint AS fingerprint
