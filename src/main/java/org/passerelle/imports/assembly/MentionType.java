package org.passerelle.imports.assembly;

import org.passerelle.interpretation.statement.PartyMention;

/** How a {@link PartyMention} is kept. */
final class MentionType extends JsonType<PartyMention> {

    private static final int MEMORY = 500;

    MentionType() {
        super(PartyMention.class, PartyMention[]::new, MEMORY);
    }
}
