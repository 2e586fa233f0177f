// All documents, without their text.
MATCH (d:Document)
RETURN d {.id, .title, .publisher, .address, .language, .observedOn, .license, .sha256} AS document
ORDER BY d.id
