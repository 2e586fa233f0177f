package org.passerelle.reading.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.LineRange;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.profile.ProfileLabels.Labelled;
import org.passerelle.text.Folding;

/** A profile as it is being read, line by line. */
final class Profile {

    private static final Pattern MARK = Pattern.compile("^\\s*[-–•*·]\\s+");
    private static final Pattern LABEL = Pattern.compile("([^:]{2,40}?)\\s*:\\s+(\\S.*)");

    private static final Pattern SENTENCE = Pattern.compile(".*[.;!?]");
    private static final int LONGEST_HEADING = 100;

    private final List<Cell> cells = new ArrayList<>();
    private @Nullable Labelled awaiting;
    private @Nullable Heading section;
    private String sectionLabel = "";
    private int first;
    private int last;

    static boolean isSection(Heading heading) {
        return heading == Heading.DESCRIPTION || heading == Heading.ACTIVITY;
    }

    boolean has(Heading heading) {
        return cells.stream().anyMatch(cell -> cell.heading() == heading);
    }

    /** True when its labels have no values. */
    boolean isEmpty() {
        return cells.isEmpty();
    }

    boolean hasSections() {
        return section != null;
    }

    boolean inActivities() {
        return section == Heading.ACTIVITY;
    }

    /** A line that begins with a label. */
    void add(int line, Labelled labelled) {
        extend(line);
        if (isSection(labelled.heading())) {
            section = labelled.heading();
            sectionLabel = labelled.label();
        }
        awaiting = labelled.rest().isBlank() && !isSection(labelled.heading()) ? labelled : null;
        put(labelled.heading(), labelled.label(), labelled.rest(), line);
    }

    /** A line without a known label: the value of a label above it, a line of a section, or narrative. */
    void add(int line, String text, boolean bullet) {
        extend(line);
        Labelled above = awaiting;
        awaiting = null;
        if (above != null) {
            put(above.heading(), above.label(), text, line);
            return;
        }
        var unknown = LABEL.matcher(Folding.strip(text));
        if (section == null && !bullet && unknown.matches()) {
            put(Heading.IGNORED, unknown.group(1), unknown.group(2), line);
            return;
        }
        section = section == null ? Heading.DESCRIPTION : section;
        put(section, sectionLabel, text, line);
    }

    /** Takes the last line of {@code before}, or of the page's beginning, when it is the heading of this profile. */
    void takeHeadingOf(@Nullable Profile before, List<String> lines) {
        int above = first - 1;
        while (above >= 1 && lines.get(above - 1).isBlank()) {
            above--;
        }
        if (above < 1) {
            return;
        }
        String heading = lines.get(above - 1);
        boolean open = !saysWhere() || !saysWho();
        boolean own = names(heading) || (above == first - 1 && open && standsAlone(above, lines));
        if (ProfileParser.isBullet(heading) || !own) {
            return;
        }
        if (before != null && !before.release(above, lines)) {
            return;
        }
        first = above;
        cells.add(0, cell(Heading.TITLE, "", heading.strip(), above));
    }

    private boolean saysWhere() {
        return has(Heading.COUNTRY) || has(Heading.CITY);
    }

    private boolean saysWho() {
        return has(Heading.ESTABLISHMENT) || has(Heading.PARTNER) || has(Heading.CARRIER);
    }

    /** "Mali - Bamako" between a blank line and the first label, in pages whose labels do not say where, or not who. */
    private static boolean standsAlone(int line, List<String> lines) {
        String text = lines.get(line - 1).strip();
        return (line == 1 || lines.get(line - 2).isBlank())
                && text.length() <= LONGEST_HEADING
                && !LABEL.matcher(text).matches()
                && !SENTENCE.matcher(text).matches();
    }

    int first() {
        return first;
    }

    RawRecord record(int number, List<String> lines) {
        String text = String.join("\n", lines.subList(first - 1, last));
        return new RawRecord("profile-" + number, "", text, new LineRange(first, last), List.copyOf(cells));
    }

    /** Gives up its last line; false when that line carries a label. */
    private boolean release(int line, List<String> lines) {
        int at = cells.size() - 1;
        if (at < 1 || cells.get(at).row() != line || !isSection(cells.get(at).heading())) {
            return false;
        }
        cells.remove(at);
        last = line - 1;
        while (lines.get(last - 1).isBlank()) {
            last--;
        }
        return true;
    }

    private boolean names(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return cells.stream()
                .filter(cell -> cell.heading() == Heading.COUNTRY
                        || cell.heading() == Heading.CITY
                        || cell.heading() == Heading.PARTNER)
                .anyMatch(cell -> lower.contains(cell.text().toLowerCase(Locale.ROOT)));
    }

    private void extend(int line) {
        first = first == 0 ? line : first;
        last = line;
    }

    private void put(Heading heading, String label, String text, int line) {
        String value = Folding.strip(MARK.matcher(text).replaceFirst(""));
        if (!value.isEmpty()) {
            cells.add(cell(heading, label, value, line));
        }
    }

    private static Cell cell(Heading heading, String label, String text, int line) {
        return new Cell(heading, label, text, new LineRange(line, line), line, 0);
    }
}
