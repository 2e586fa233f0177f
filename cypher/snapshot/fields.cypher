// All fields, for the snapshot.
MATCH (f:Field)
RETURN elementId(f) AS node, f.id AS id, f.nameEn AS nameEn, f.nameFr AS nameFr
