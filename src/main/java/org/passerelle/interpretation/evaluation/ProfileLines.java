package org.passerelle.interpretation.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;
import org.passerelle.source.CuratedRecord;
import org.passerelle.source.LineRange;
import org.passerelle.source.SourceDocument;

/** A profile of a page as cells, line by line: "Label : value", narrative, and the list of actions. */
final class ProfileLines {

    private static final Map<String, Heading> LABELS = Map.of(
            "Country", Heading.COUNTRY,
            "Capital", Heading.CAPITAL,
            "Official languages", Heading.LANGUAGES,
            "City of intervention", Heading.CITY,
            "Name of the partner hospital", Heading.PARTNER,
            "Cooperation field", Heading.FIELD);
    private static final Pattern LABELLED = Pattern.compile("([^:]+?) : (.+)");
    private static final Pattern SECTION = Pattern.compile("(The partnership|Actions undertaken)(?:- )?(.*)");

    private ProfileLines() {}

    /** The lines of {@code curated} in {@code document}. */
    static RawRecord record(CuratedRecord curated, SourceDocument document) {
        List<Cell> cells = new ArrayList<>();
        Heading section = Heading.TITLE;
        for (int line = curated.lines().first(); line <= curated.lines().last(); line++) {
            String text = document.lines().get(line - 1).strip();
            Matcher labelled = LABELLED.matcher(text);
            Matcher heads = SECTION.matcher(text);
            if (labelled.matches() && LABELS.containsKey(labelled.group(1))) {
                section = Heading.DESCRIPTION;
                add(cells, LABELS.get(labelled.group(1)), labelled.group(1), labelled.group(2), line);
            } else if (heads.matches()) {
                section = heads.group(1).startsWith("Actions") ? Heading.ACTIVITY : Heading.DESCRIPTION;
                add(cells, section, heads.group(1), heads.group(2), line);
            } else {
                add(cells, section, "", text.startsWith("- ") ? text.substring(2) : text, line);
            }
        }
        return new RawRecord(curated.slug(), "", document.verbatim(curated.lines()), curated.lines(), cells);
    }

    private static void add(List<Cell> cells, Heading heading, String label, String text, int line) {
        if (!text.isBlank()) {
            cells.add(new Cell(heading, label, text, new LineRange(line, line), line, 0));
        }
    }
}
