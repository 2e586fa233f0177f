// Remember which country is home.
MERGE (h:HomeCountry {id: 'home-country'})
SET h.name = $iso2, h.iso2 = $iso2
