// What a filter can be set to: the countries that take part in anything, and the fields.
RETURN
  COLLECT {
    MATCH (c:Country) RETURN c {.id, .name, .nameEn, .nameFr} ORDER BY toLower(normalize(c.name, NFD)), c.id
  } AS countries,
  COLLECT {
    MATCH (f:Field) RETURN f {.id, .name, .nameEn, .nameFr} ORDER BY toLower(normalize(f.name, NFD)), f.id
  } AS fields,
  COLLECT {
    MATCH (a:Activity) RETURN a {.id, .name, .nameEn, .nameFr} ORDER BY toLower(normalize(a.name, NFD)), a.id
  } AS activities
