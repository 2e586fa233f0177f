package org.passerelle.answers.drawing;

import java.util.List;
import java.util.Optional;

/** How the nodes of a network look by its measures. */
public interface Paint {

    /** Nothing is measured. */
    Paint NONE = new Paint() {
        @Override
        public List<String> measures() {
            return List.of();
        }

        @Override
        public Optional<Look> of(String id) {
            return Optional.empty();
        }

        @Override
        public List<Shade> shades() {
            return List.of();
        }
    };

    /** The columns of the measures that every look tells, in their order. */
    List<String> measures();

    /** The look of the party called {@code id}; empty for what the measured network lacks. */
    Optional<Look> of(String id);

    /** The colours, in the order of a legend; empty when nothing is coloured. */
    List<Shade> shades();
}
