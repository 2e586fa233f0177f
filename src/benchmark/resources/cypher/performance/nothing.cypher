// What any statement costs.
RETURN 1 AS one
