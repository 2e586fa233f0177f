// title: {en: Who cooperates with whom, fr: Qui coopère avec qui}
// sentence:
//   en: "The same network in short: parties joined by the cooperations that they share, and cities by their twinnings."
//   fr: "Le même réseau en raccourci : les acteurs reliés par leurs coopérations communes, et les villes par leurs jumelages."
MATCH (one:Party)-[link:COOPERATES_WITH|TWINNED_WITH]->(other:Party)
RETURN one, link, other
