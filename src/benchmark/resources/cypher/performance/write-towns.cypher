// Towns as the program keeps them.
UNWIND $towns AS town
CREATE (:Party:Territory:City {id: town.id, name: town.name, kind: 'City', countryCode: town.country})
