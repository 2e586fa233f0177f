// title: {en: A, fr: B}
// sentence: {en: A., fr: B.}
// theme: overview
// parameters:
//   city: {type: party, en: a, fr: b}
// columns:
//   city: {type: party, en: City, fr: Ville}
:params {city: null}

RETURN $city AS city, [] AS sources, [] AS graph
ORDER BY city
