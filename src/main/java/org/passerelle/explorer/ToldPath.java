package org.passerelle.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path in words.
 *
 * @param steps what is told of each step: one sentence, or one for each variant of the step
 * @param over names of the bodies that it goes over only because they support both sides
 */
public record ToldPath(long hops, List<Stop> stops, List<List<Sentence>> steps, List<String> over) {

    /** A party on the way. */
    public record Stop(String name, String href) {}

    /**
     * One step in words.
     *
     * @param parts texts and links in turn
     */
    public record Sentence(List<Part> parts, List<Citation> citations) {}

    /** A piece of a sentence; a link when it names something. */
    public record Part(String text, @Nullable String href) {}
}
