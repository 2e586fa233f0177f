// How many cooperations there are.
MATCH (:Cooperation)
RETURN count(*) AS number
