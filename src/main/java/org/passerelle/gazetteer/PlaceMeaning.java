package org.passerelle.gazetteer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which place a name means.
 *
 * @param place null when none is called so, or several and none is clearly meant
 * @param choices the places that it may mean, the largest first
 * @param isCertain true when nothing was chosen: {@code place} is the only one, or so much larger than the others of its name that nobody
 *     would think of those; false too when it is a town of which the name is another than its own
 */
public record PlaceMeaning(@Nullable GazetteerPlace place, List<GazetteerPlace> choices, boolean isCertain) {

    static final PlaceMeaning NONE = new PlaceMeaning(null, List.of(), true);

    /** The place that is meant. */
    public Optional<GazetteerPlace> meant() {
        return Optional.ofNullable(place);
    }
}
