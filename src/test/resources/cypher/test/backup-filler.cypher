// Something that takes time to be read lies between the first and the last.
CREATE (:First {id: 'first', number: 0})
WITH 1 AS one
UNWIND range(1, 20000) AS number
CREATE (:Filler {id: 'filler/' + number})
WITH count(*) AS done
CREATE (:Last {id: 'last', number: 0})
