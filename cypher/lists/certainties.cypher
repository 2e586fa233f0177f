// What is said of cooperations whose evidence holds a doubt.
RETURN 'uncertain' AS node, ['uncertain'] AS certainty
