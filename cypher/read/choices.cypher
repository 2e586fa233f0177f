// What a filter can be set to: the countries that take part in anything, and the fields.
RETURN
  COLLECT {
    MATCH (c:Country) RETURN c {.id, name: coalesce(c.name, c.id), .nameEn, .nameFr} ORDER BY toLower(normalize(c.name, NFD)), c.id
  } AS countries,
  COLLECT {
    MATCH (f:Field) RETURN f {.id, name: coalesce(f.name, f.id), .nameEn, .nameFr} ORDER BY toLower(normalize(f.name, NFD)), f.id
  } AS fields,
  COLLECT {
    MATCH (a:Activity) RETURN a {.id, name: coalesce(a.name, a.id), .nameEn, .nameFr} ORDER BY toLower(normalize(a.name, NFD)), a.id
  } AS activities
