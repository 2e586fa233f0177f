package org.passerelle.imports.assembly;

/** How a {@link RegisteredParty} is kept. */
final class RegisteredPartyType extends JsonType<RegisteredParty> {

    private static final int MEMORY = 1_500;

    RegisteredPartyType() {
        super(RegisteredParty.class, RegisteredParty[]::new, MEMORY);
    }
}
