// title: {en: A, fr: B}
// sentence: {en: A., fr: B.}
// theme: overview
// parameters:
//   sort: {type: text, en: a, fr: b}
// columns:
//   city: {type: party, en: City, fr: Ville}
:params {sort: null}

RETURN $sort AS city, [] AS sources, [] AS graph
ORDER BY city
