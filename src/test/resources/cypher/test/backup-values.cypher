// Values of every type that a backup holds, on a node with labels, on one without any, and on a relationship.
CREATE (a:Odd:Very {id: 'odd/1', text: '"\\' + $text, empty: '', whole: 9007199254740993, one: 1.0, nan: 0.0 / 0.0, yes: true,
    day: date('2005-03-14'), moment: datetime('2026-01-02T03:04:05.123456789+01:00[Europe/Paris]'), utc: datetime('2026-01-02T03:04Z'),
    local: localdatetime('2026-01-02T03:04:05'), hour: time('03:04:05+02:00'), localHour: localtime('03:04'),
    texts: ['a', ''], none: [], days: [date('2005-03-14'), date('1997-01-01')], numbers: [1, 2], fractions: [1.0, 2.5]})
CREATE (b {id: 'odd/2'})
CREATE (a)-[:ODD_LINK {id: 1, day: date('2005-03-14'), texts: ['x']}]->(b)
CREATE (a)-[:ODD_LINK {id: 1, day: date('2005-03-14'), texts: ['x']}]->(b)
CREATE (b)-[:ODD_LINK]->(b)
