// The country that was set as home; no row as long as none was.
MATCH (h:HomeCountry {id: 'home-country'})
RETURN h.iso2 AS iso2
