// Countries with how many parties lie in each and how many cooperations involve it: by place, or by a party that takes part.
MATCH (country:Country)
WITH country ORDER BY toLower(normalize(country.name, NFD)), country.id
WITH collect(country) AS countries
RETURN size(countries) AS total,
  COLLECT {
    UNWIND countries[$skip..$skip + $limit] AS country
    RETURN country {
      .id, .name, .nameEn, .nameFr, .iso2, .iso3,
      parties: COUNT { MATCH (country)<-[:LOCATED_IN|PART_OF*1..4]-(p:Party) RETURN DISTINCT p },
      cooperations: COUNT {
        MATCH (country)<-[:LOCATED_IN|PART_OF*0..4]-(:Party)-[:PARTICIPATES_IN|TAKES_PLACE_IN]-(c:Cooperation)
        RETURN DISTINCT c
      }
    }
  } AS items
