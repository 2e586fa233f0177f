package org.passerelle.reading.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.reading.Layout;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;
import org.passerelle.text.Folding;

/** Tells rows that are records from those that are not. */
final class RowFilter {

    private static final Pattern NUMBERS_AT_END = Pattern.compile("[\\d ]+$");

    private static final Pattern NOTE = Pattern.compile(
            "\\s*(sources?|fontes?|fuentes?|quellen?|bron(?:nen)?|źródł[oa]|nota|obs|anmerkung(?:en)?|hinweise?|stand|uwag[ai]|rappel|remarques?|remarks?|notes?|nb|n\\.\\s?b\\.|l[ée]gende|legend|key|lecture|mise? à jour|updated|page)\\s*(\\.?\\s?:|\\d).*|\\s*[*©(].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);
    /** "J : jumelage P : projet", "11 jumelages actifs"; other legends are {@link Legend#isIn}. */
    private static final Pattern LEGEND_OR_COUNT = Pattern.compile(
            "\\s*(?:\\p{Lu}{1,4}\\s*:\\s*\\p{L}.*\\s\\p{Lu}{1,4}\\s*:\\s*\\p{L}.*|(?:N\\.\\s?)?\\d{1,5}\\s+\\p{Ll}.*)",
            Pattern.DOTALL);

    /** "Nicht gemeldet haben: Amtzell, Bodnegg": what is listed behind a colon belongs to no column. */
    private static final Pattern LISTED = Pattern.compile("(?:\\S+\\s+){2,8}\\S+\\s?:\\s.*", Pattern.DOTALL);

    /** "S/total Europe". */
    private static final Pattern PART_OF_A_SUM = Pattern.compile("(?:s|sous|sub|zwischen) ?(?:total|summe)e?\\b.*");

    private static final Pattern BEHIND_SUM = Pattern.compile("\\s*[:(]");

    /** A sentence, which no name is as long as or ends like one. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\S+\\s+){4}.*\\p{Ll}{2}[.!]\\)?\\s*|(?:\\S+\\s+){12}.*", Pattern.DOTALL);

    private static final Set<String> SUMS = Set.of(
            "total",
            "totals",
            "totaux",
            "sous total",
            "subtotal",
            "total general",
            "grand total",
            "sum",
            "somme",
            "summe",
            "gesamt",
            "insgesamt",
            "totale",
            "suma",
            "razem",
            "totaal",
            "totalt",
            "i alt");

    private final Headings headings;
    private final TableFindings findings;

    RowFilter(Headings headings, TableFindings findings) {
        this.headings = headings;
        this.findings = findings;
    }

    /** True when {@code row} is a record; else says why not, unless the row is blank. */
    boolean accepts(TableRow row) {
        if (row.isBlank()) {
            return false;
        }
        if (headings.repeatedBy(row)) {
            findings.tellRepeated(row);
            return false;
        }
        if (isFooter(row)) {
            findings.tellFooter(row);
            return false;
        }
        int columns = headings.mapping().columns().size();
        if (row.width() > columns && headings.layout() != Layout.WIDE) {
            findings.tellTooWide(row, columns);
            return false;
        }
        return true;
    }

    /** A note stands alone in its row, or in cells that are merged; a sum may have numbers in and beside it, but nothing else. */
    private static boolean isFooter(TableRow row) {
        List<String> filled = row.filled().map(Value::text).distinct().toList();
        String first = filled.get(0);
        boolean note = filled.size() == 1
                && Stream.of(NOTE, LEGEND_OR_COUNT, SENTENCE, LISTED)
                        .anyMatch(form -> form.matcher(first).matches());
        return note || Legend.isIn(filled) || isSum(first, filled);
    }

    /** "Total", "TOTAL : 6 J (dont 1 en projet)". */
    private static boolean isSum(String first, List<String> filled) {
        String words = NUMBERS_AT_END
                .matcher(Folding.words(BEHIND_SUM.split(first, 2)[0]))
                .replaceAll("");
        return (SUMS.contains(words) || PART_OF_A_SUM.matcher(words).matches())
                && filled.stream().skip(1).noneMatch(text -> hasLetters(text) && !ColumnCells.hasDigits(text));
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
