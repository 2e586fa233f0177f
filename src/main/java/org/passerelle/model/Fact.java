package org.passerelle.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a record.
 *
 * @param predicate what is said
 * @param value an id, a code, a partial date or text, as the predicate asks
 * @param attributes {@code role}, {@code date}, {@code detail}, {@code signed} ... as the predicate allows
 * @param named the other party's name as the source spells it, or null
 * @param because why that name was corrected, or null
 * @param uncertain why the reading is not certain, or null
 * @param quotes the words that say so, at least one
 * @param place where the fact stands in its file
 */
public record Fact(
        Predicate predicate,
        String value,
        Map<String, String> attributes,
        @Nullable String named,
        @Nullable Bilingual because,
        @Nullable Bilingual uncertain,
        Rank rank,
        List<Quote> quotes,
        SourceLocation place) {

    /** The attribute {@code key}, if the fact has it. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }
}
