// Whether a country is marked for another home than $home, or not at all.
RETURN EXISTS { MATCH (k:Country) WHERE coalesce(k.abroad <> (k.countryCode <> $home), k.countryCode IS NOT NULL) } AS other
