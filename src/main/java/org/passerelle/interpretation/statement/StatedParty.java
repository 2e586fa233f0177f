package org.passerelle.interpretation.statement;

import java.util.List;

/** What a record states of a party itself: where it lies, of what it is part, how else it is spelled. */
public record StatedParty(PartyMention party, List<Statement> statements) {}
