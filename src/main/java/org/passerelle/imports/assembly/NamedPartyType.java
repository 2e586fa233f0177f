package org.passerelle.imports.assembly;

/** How a {@link NamedParty} is kept. */
final class NamedPartyType extends JsonType<NamedParty> {

    private static final int MEMORY = 1_500;

    NamedPartyType() {
        super(NamedParty.class, NamedParty[]::new, MEMORY);
    }
}
