// Names of the constraints.
SHOW CONSTRAINTS YIELD name
RETURN name
ORDER BY name
