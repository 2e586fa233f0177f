// Holds a million texts at once.
UNWIND range(1, 1000000) AS i
WITH collect('text ' + i) AS texts
RETURN size(texts) AS number
