package org.passerelle.reading.heading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that says which of two sides its column tells of: {@code Country A}, {@code source_lat}, {@code city2}.
 *
 * @param rest the label without the word for the side
 * @param second true for the second side
 */
public record SidedLabel(String rest, boolean second) {

    private static final Set<String> FIRST = Set.of("a", "1", "source", "from", "origin", "home");
    private static final Set<String> SECOND =
            Set.of("b", "2", "target", "to", "partner", "twin", "sister", "destination");
    private static final Pattern ENDS = Pattern.compile("(.{2,}?)[ _.-]+([A-Za-z]+)");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}.*?)[ _.-]*([12])");
    private static final Pattern BEGINS = Pattern.compile("([A-Za-z]+)[ _.-]+(.{2,})");
    /** "postalCodeA". */
    private static final Pattern CAMEL_END = Pattern.compile("(.{2,}\\p{Ll})([AB])");

    private static final Pattern CAMEL = Pattern.compile("([a-z]+)(?=\\p{Lu})(.{2,})");

    /** {@code label} taken apart; empty when it does not say which side. */
    public static Optional<SidedLabel> of(String label) {
        return sided(NUMBERED.matcher(label), 1, 2)
                .or(() -> sided(ENDS.matcher(label), 1, 2))
                .or(() -> sided(BEGINS.matcher(label), 2, 1))
                .or(() -> sided(CAMEL_END.matcher(label), 1, 2))
                .or(() -> sided(CAMEL.matcher(label), 2, 1));
    }

    private static Optional<SidedLabel> sided(Matcher form, int rest, int side) {
        if (!form.matches() || form.group(rest) == null) {
            return Optional.empty();
        }
        String word = form.group(side).toLowerCase(Locale.ROOT);
        boolean second = SECOND.contains(word);
        return second || FIRST.contains(word)
                ? Optional.of(new SidedLabel(form.group(rest), second))
                : Optional.empty();
    }
}
