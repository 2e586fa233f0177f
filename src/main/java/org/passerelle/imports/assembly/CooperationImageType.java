package org.passerelle.imports.assembly;

/** How a {@link WorkFile} keeps what a dataset states of a cooperation. */
final class CooperationImageType extends JsonType<CooperationImage> {

    private static final int MEMORY = 2_000;

    CooperationImageType() {
        super(CooperationImage.class, CooperationImage[]::new, MEMORY);
    }
}
