// title: {en: The whole network, fr: Le réseau entier}
// sentence:
//   en: "Every party, the cooperations that it takes part in and those that it supports, without the claims and records behind them."
//   fr: "Chaque acteur, les coopérations auxquelles il participe et celles qu'il soutient, sans les énoncés ni les fiches qui les attestent."
MATCH (party:Party)-[link:PARTICIPATES_IN|SUPPORTS]->(cooperation:Cooperation)
RETURN party, link, cooperation
