// Every kind of value that a statement can return.
MATCH path = (a:First)-[r]->(b:Second)
RETURN a, r, b, path, [a, r, b] AS parts, {inner: {node: b, link: r}, list: [1, [2, null]]} AS map,
  null AS nothing, true AS flag, 42 AS number, 0.25 AS decimal, 'é' AS text, date('2003-10-05') AS day,
  a.texts AS texts, a.numbers AS numbers, a.decimals AS decimals, a.days AS days, [] AS none,
  $map AS givenMap, $list AS givenList, $day AS givenDay, $nothing AS givenNothing,
  properties(a) AS properties
