package org.passerelle.resolution.party;

import org.passerelle.resolution.match.Score;

/** A known party, by its id, that a name may mean, and how sure that is. */
public record Choice(String id, Score score) {}
