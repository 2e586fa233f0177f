// Two nodes and a relationship, with a property of every kind; that of a text is not shown.
CREATE (a:Value:First {id: 'value/a', name: 'a', texts: ['x', 'y'], numbers: [1, 2], decimals: [1.5, 2.5],
    flags: [true, false], days: [date('2003-10-05')], none: [], number: 7, decimal: 0.5, flag: true, day: date('2003-10-05')})
CREATE (b:Value:Second {id: 'value/b', name: 'b', text: 'of a document'})
CREATE (a)-[:LEADS_TO {key: 1, claims: ['c1', 'c2']}]->(b)
