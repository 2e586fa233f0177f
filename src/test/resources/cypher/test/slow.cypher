// Takes as long as it is told to.
UNWIND range(1, 1000000000) AS n
WITH n WHERE datetime.realtime().epochMillis >= $until
RETURN n LIMIT 1
