// A country of $towns towns, each of which a record of its own says lies there.
CREATE (country:Party:Territory:Country {id: 'country/xx', name: 'Somewhere', kind: 'Country', aliases: []})
WITH country
UNWIND range(1, $towns) AS number
CREATE (town:Party:Territory:City {id: 'city/xx/' + number, name: 'Town ' + number, kind: 'City'})-[:PART_OF]->(country)
CREATE (:Record {id: 'record/towns/' + number})-[:EVIDENCE_OF {claims: ['lies'], predicates: ['PART_OF'], values: [country.id], abouts: [1]}]->(town)
