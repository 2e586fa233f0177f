package org.passerelle.reading.profile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reading.Heading;
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

    private final HeadingNames names;

    /** With the labels that {@code names} knows. */
    ProfileLabels(HeadingNames names) {
        this.names = names;
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
            Optional<Heading> heading = names.find(form.group(1));
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
