// title: {en: a, fr: b}
//   indented: as it is
//
:params {city: null, since: 'a; b'}

RETURN 'a;b' AS x;
// between
RETURN 2 AS y,

  ';' AS z;
RETURN 3 AS last
