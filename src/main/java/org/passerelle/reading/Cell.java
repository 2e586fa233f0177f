package org.passerelle.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.model.LineRange;

/**
 * One value of a record, verbatim.
 *
 * @param heading what it holds
 * @param label the column heading, label or element as the file writes it
 * @param text as the file has it, without markup; lines kept
 * @param lines where its words stand in the text of the document, so that they can be cited
 * @param row row of the sheet or line of the file, from 1
 * @param column column of the sheet from 1; 0 when the format has none
 * @param codes what the format states beside the text ({@code ref}, {@code type}, {@code lang}), and what other columns say of the party
 *     that the cell names, under the code of their heading: {@code wikidata}, {@code insee}, {@code state}, {@code latitude} ...
 */
public record Cell(
        Heading heading, String label, String text, LineRange lines, int row, int column, Map<String, String> codes) {

    /** The code of a cell that names one party, whatever stands in it. */
    public static final String ONE_PARTY = "one-party";

    /** The code of a country of which no heading says to which side it belongs. */
    public static final String SIDE_OPEN = "side-open";

    /** The code of what a legend of the list says that the cell means. */
    public static final String MEANING = "meaning";

    /** The code of a party that only the title of a list names. */
    public static final String IN_TITLE = "in-title";

    /** The code of the cells of a list whose headings leave open which columns hold the two sides. */
    public static final String SIDES_OPEN = "sides-open";

    /** A cell without codes. */
    public Cell(Heading heading, String label, String text, LineRange lines, int row, int column) {
        this(heading, label, text, lines, row, column, Map.of());
    }

    /** This cell under another heading. */
    public Cell as(Heading other) {
        return new Cell(other, label, text, lines, row, column, codes);
    }

    /** This cell with more codes. Where it has a code of the same name, it keeps its own. */
    public Cell with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.putAll(codes);
        return new Cell(heading, label, text, lines, row, column, all);
    }
}
