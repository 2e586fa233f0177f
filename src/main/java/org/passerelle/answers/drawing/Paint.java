package org.passerelle.answers.drawing;

import java.util.List;
import java.util.Optional;

/** How the nodes of a network look by its measures. */
public interface Paint {

    /** The look of the party called {@code id}; empty for what the measured network lacks. */
    Optional<Look> of(String id);

    /** The colours, in the order of a legend; empty when nothing is coloured. */
    List<Shade> shades();
}
