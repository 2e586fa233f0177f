// How much there is, without what the schema remembers of itself.
RETURN COUNT { () } - COUNT { (:Migration) } AS nodes, COUNT { ()-->() } AS relationships, COUNT { (:Cooperation) } AS cooperations
