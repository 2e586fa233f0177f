package org.passerelle.interpretation.names;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;

/**
 * A name of which is asked whom it names.
 *
 * @param home where the party lies when nothing else says so, ISO 3166-1 alpha-2; null when that is not known
 * @param department the code of the department or other division that stands beside it; null when none does
 * @param unit true when it begins with a word for a part of a body
 */
record SoughtName(
        Passage passage,
        Span span,
        @Nullable String home,
        @Nullable String department,
        boolean unit) {

    /** What its mention keeps of the division beside it. */
    Map<String, String> division() {
        return department == null ? Map.of() : Map.of(KnownPlaces.DIVISION, department);
    }

    String words() {
        return passage.words(span);
    }

    String folded() {
        return passage.folded().substring(span.start(), span.end());
    }
}
