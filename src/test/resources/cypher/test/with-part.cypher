// A statement of which a part stands in a file of its own.
MATCH (c:Cooperation)
WHERE EXISTS {
  // part: documented-in
}
RETURN c
