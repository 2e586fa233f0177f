// All parties, for the snapshot.
MATCH (p:Party)
RETURN elementId(p) AS node, p.id AS id, p.name AS name, p.nameEn AS nameEn, p.nameFr AS nameFr, p.kind AS kind, p.countryCode AS country,
  p.latitude AS latitude, p.longitude AS longitude
