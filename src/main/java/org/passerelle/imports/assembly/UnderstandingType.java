package org.passerelle.imports.assembly;

/** How a {@link WorkFile} keeps what a file came to. */
final class UnderstandingType extends JsonType<Understanding> {

    private static final int MEMORY = 100_000;

    UnderstandingType() {
        super(Understanding.class, Understanding[]::new, MEMORY);
    }
}
