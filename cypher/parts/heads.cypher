// Under whom e, what a record says of a cooperation, lists it: the lead, or else who is named first.
WITH e, [i IN range(0, size(e.claims) - 1) WHERE e.predicates[i] = 'PARTICIPATES_IN'] AS named
WITH e, named, [i IN named WHERE e.roles[i] = 'lead'] AS leads
UNWIND CASE WHEN size(leads) > 0 THEN leads ELSE named[..1] END AS i
