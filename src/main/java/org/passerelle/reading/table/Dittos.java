package org.passerelle.reading.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;

/** Cells that say the same as the one above: "idem", "〃". Each is told, and quotes stay those of the row that says it. */
final class Dittos {

    private static final Pattern DITTO = Pattern.compile(
            "(?:[ií]dem|[ií]d\\.|ibid(?:em)?\\.?|ditto|dito|dto\\.?|do\\.?|j\\.? ?w\\.?|jak wyżej|same(?: as above)?|as above|wie oben|siehe oben|wie vor|come sopra|v\\. ?sopra|vedi sopra|c\\. ?s\\.|como arriba|como acima|voir ci-dessus|cf\\. ?ci-dessus|comme ci-dessus|comme au-dessus|ebd\\.|,,|le même|la même|ci-dessus|lo stesso|la stessa|el mismo|la misma|o mesmo|a mesma|[\"“”″〃]|''|[-–] ?[\"“”″] ?[-–])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final TableFindings findings;
    private final Map<Place, Cell> above = new HashMap<>();

    /** One column may hold both sides. */
    private record Place(int column, Heading heading) {}

    Dittos(TableFindings findings) {
        this.findings = findings;
    }

    /** True when {@code text} says nothing but that it is the same. */
    static boolean isOne(String text) {
        return DITTO.matcher(text.strip()).matches();
    }

    /** {@code cell}, or the one above it in its column that it repeats; itself where there is none. */
    Cell read(Cell cell) {
        Place place = new Place(cell.column(), cell.heading());
        Cell said = above.get(place);
        if (said != null && isOne(cell.text())) {
            findings.tellSame(cell, said.text());
            return said;
        }
        above.put(place, cell);
        return cell;
    }
}
