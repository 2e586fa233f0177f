package org.passerelle.reading.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reading.Heading;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;
import org.passerelle.text.Folding;

/**
 * What a list says that its signs mean: in a heading, "Type (J = jumelage / CI = coopération internationale)", or in a row of its own, "A = actif, C =
 * clôturé".
 */
final class Legend {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*=[^()]*)\\)");

    private static final Pattern MEANING = Pattern.compile(
            "(?<![\\p{L}\\d])(?<sign>(?:\\p{L}{1,3}\\.){2,4}|(?:[\\p{L}\\d]{1,5}\\.\\s)?[\\p{L}\\d]{1,5}\\.?)\\s*[=:]\\s*(?<words>[^=:/,;|()]*?\\p{L}{2})\\s*(?=[/,;|]|\\s[\\p{L}\\d]{1,5}\\s*[=:]|\\.(?:\\s+\\p{Lu}|$)|\\(|$)");

    /** "H hermanamiento · G geminação · CD cooperación", "RAG: A active / D dormant / C closed". */
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?:^|[:/,;|·•]\\s{0,3})(?<sign>\\p{Lu}{1,5})\\s(?<words>\\p{Ll}[^:/,;|·•=]{1,60})");

    private static final Pattern BEGINS_WITH_SIGN =
            Pattern.compile("(?<sign>[\\p{Lu}\\d.]{1,5})\\s*(?<rest>[(,;:–-].*)", Pattern.DOTALL);

    /** Fewer may be anything. */
    private static final int SEVERAL = 3;

    private static final Pattern ONE =
            Pattern.compile("\\s*(?:\\(\\d\\)|[¹²³⁴*†])?\\s*[\\p{L}.]{1,6}\\s*=\\s*\\p{L}.*", Pattern.DOTALL);

    /** Columns whose cells may be signs; in others a letter may be anything. */
    private static final Set<Heading> OF_SIGNS = EnumSet.of(Heading.KIND, Heading.STATUS, Heading.AGREEMENT);

    private final Map<String, String> ofRows;

    private Legend(Map<String, String> ofRows) {
        this.ofRows = ofRows;
    }

    /** The legend that {@code rows} hold which have nothing else. */
    static Legend of(List<TableRow> rows) {
        Map<String, String> meanings = new HashMap<>();
        for (TableRow row : rows) {
            List<String> cells = row.filled().map(Value::text).distinct().toList();
            if (cells.size() == 1 || isIn(cells)) {
                cells.forEach(cell -> read(cell).forEach(meanings::putIfAbsent));
            }
        }
        return new Legend(Map.copyOf(meanings));
    }

    /** True when each of {@code cells} gives a meaning: the separators of a legend may be those of the columns. */
    static boolean isIn(List<String> cells) {
        return cells.stream().allMatch(cell -> ONE.matcher(cell).matches())
                || (cells.size() == 1 && isInCapitals(cells.get(0)));
    }

    /** What {@code text} means if it is a sign that a row explains; else the text. */
    String meaning(String text) {
        return meaning(text, ofRows).orElse(text);
    }

    /** What {@code text} means by {@code meanings}, if it is a sign or begins with one: "S (depuis 2020)". */
    static Optional<String> meaning(String text, Map<String, String> meanings) {
        Matcher begins = BEGINS_WITH_SIGN.matcher(text.strip());
        return Optional.ofNullable(meanings.get(sign(text)))
                .or(() -> begins.matches()
                        ? Optional.ofNullable(meanings.get(sign(begins.group("sign"))))
                                .map(words -> words + " " + begins.group("rest"))
                        : Optional.empty());
    }

    /** What signs mean in {@code column}, by the sign as {@link #sign} has it; what its heading says goes first. */
    Map<String, String> of(MappedColumn column) {
        Map<String, String> meanings = new HashMap<>(OF_SIGNS.contains(column.heading()) ? ofRows : Map.of());
        Matcher brackets = IN_BRACKETS.matcher(column.label());
        if (brackets.find()) {
            meanings.putAll(read(brackets.group(1)));
        }
        return meanings;
    }

    private static boolean isInCapitals(String text) {
        return IN_CAPITALS.matcher(text).results().count() >= SEVERAL;
    }

    private static Map<String, String> read(String text) {
        Map<String, String> meanings = new HashMap<>();
        Matcher meaning = (isInCapitals(text) ? IN_CAPITALS : MEANING).matcher(text);
        while (meaning.find()) {
            meanings.putIfAbsent(sign(meaning.group("sign")), meaning.group("words"));
        }
        return meanings;
    }

    /** A sign without case and stops. */
    static String sign(String text) {
        return Folding.words(text);
    }
}
