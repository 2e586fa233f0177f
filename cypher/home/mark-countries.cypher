// Mark which countries are abroad: by them it is known that all parties are marked.
MATCH (k:Country)
SET k.abroad = k.countryCode <> $home
