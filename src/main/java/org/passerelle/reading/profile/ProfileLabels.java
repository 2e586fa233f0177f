package org.passerelle.reading.profile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Heading;
import org.passerelle.reading.heading.FoundHeadings;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.text.Folding;

/** Finds the label in a line of a profile, and what follows it. */
final class ProfileLabels {

    /**
     * A line that begins with a label that is known.
     *
     * @param label as the page writes it
     * @param rest what follows on the same line; may be empty
     */
    record Labelled(Heading heading, String label, String rest) {}

    /** Headings of a section, which stand alone in their line, with or without a colon. */
    private static final Set<Heading> SECTIONS = Set.of(Heading.DESCRIPTION, Heading.ACTIVITY);

    private static final Pattern LINE = Pattern.compile("([^:：]{2,60}?)\\s*[:：]\\s*(.*)");

    /** Some pages lose the line break before the first bullet: {@code Actions undertaken- Signing of ...}. */
    private static final Pattern BULLET = Pattern.compile("([^-–•]{2,60}?)\\s*([-–•]\\s.*)");

    /** What recurs and looks like a label: a few words that begin with a capital. */
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[^:.;!]{1,39}");

    private static final int AGAIN = 2;

    private final HeadingNames names;
    private final Map<String, Heading> ofPage;

    /** The label with which each profile begins, when blank lines tell; null otherwise. */
    private final @Nullable String opening;

    private ProfileLabels(HeadingNames names, Map<String, Heading> ofPage, @Nullable String opening) {
        this.names = names;
        this.ofPage = ofPage;
        this.opening = opening;
    }

    /** With the labels that {@code names} knows. */
    static ProfileLabels known(HeadingNames names) {
        return new ProfileLabels(names, Map.of(), null);
    }

    /** With those, and what recurs as a label in {@code lines}: read beside the others, as the headings of a table are. */
    static ProfileLabels of(HeadingNames names, List<String> lines) {
        Map<String, Long> labels = lines.stream()
                .map(Folding::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .collect(Collectors.groupingBy(label -> label, LinkedHashMap::new, Collectors.counting()));
        List<String> all = labels.entrySet().stream()
                .filter(entry -> names.find(entry.getKey()).isPresent()
                        || (entry.getValue() >= AGAIN
                                && WORDS.matcher(entry.getKey()).matches()))
                .map(Map.Entry::getKey)
                .toList();
        List<Heading> found = FoundHeadings.of(names, all, (index, heading) -> true);
        Map<String, Heading> ofPage = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            ofPage.put(all.get(i), found.get(i));
        }
        return new ProfileLabels(names, ofPage, opening(names, lines));
    }

    /** What stands first behind most blank lines, where that is a label that nobody knows: one that is known begins a profile anyway. */
    private static @Nullable String opening(HeadingNames names, List<String> lines) {
        Map<String, Long> first = new LinkedHashMap<>();
        long blocks = 0;
        boolean blank = true;
        for (String line : lines) {
            Matcher form = LINE.matcher(Folding.strip(line));
            if (blank && !line.isBlank()) {
                blocks++;
                if (form.matches()) {
                    first.merge(form.group(1), 1L, Long::sum);
                }
            }
            blank = line.isBlank();
        }
        long all = blocks;
        return first.entrySet().stream()
                .filter(entry -> entry.getValue() >= AGAIN && 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .filter(label -> names.find(label).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Optional<Heading> find(String label) {
        Optional<Heading> known = names.find(label);
        Optional<Heading> beside = Optional.ofNullable(ofPage.get(label));
        boolean otherSide = known.filter(Heading.ESTABLISHMENT::equals).isPresent()
                && beside.filter(Heading.PARTNER::equals).isPresent();
        return otherSide ? beside : known.or(() -> beside);
    }

    /** Whether a profile begins with that label; empty when the page does not tell which one does. */
    Optional<Boolean> opens(Labelled labelled) {
        return Optional.ofNullable(opening).map(labelled.label()::equals);
    }

    /** True when {@code line} is a labelled value, as {@code Country : Algeria}. */
    boolean isLabelled(String line) {
        return labelled(line).isPresent();
    }

    /** The label of a line, when it has one that is known. */
    Optional<Labelled> labelled(String indented) {
        String line = Folding.strip(indented);
        Matcher form = LINE.matcher(line);
        if (form.matches()) {
            Optional<Heading> heading = find(form.group(1));
            if (heading.isPresent()) {
                return heading.map(found -> new Labelled(found, form.group(1), form.group(2)));
            }
        }
        return section(line);
    }

    private Optional<Labelled> section(String line) {
        Optional<Heading> whole = names.find(line).filter(SECTIONS::contains);
        if (whole.isPresent()) {
            return whole.map(found -> new Labelled(found, line, ""));
        }
        Matcher glued = BULLET.matcher(line);
        return glued.matches()
                ? names.find(glued.group(1))
                        .filter(SECTIONS::contains)
                        .map(found -> new Labelled(found, glued.group(1), glued.group(2)))
                : Optional.empty();
    }
}
