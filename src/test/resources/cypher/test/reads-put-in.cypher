// Nodes that belong together.
UNWIND range(1, 50) AS n
CREATE (:Together {id: n, name: 'x'})
