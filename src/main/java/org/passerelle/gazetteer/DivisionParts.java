package org.passerelle.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.text.NameFolding;

/**
 * The parts of first-order divisions by name: provinces of Italy and Spain, counties of England and Ireland. Only their divisions are known of
 * them. {@code docs/gazetteer.md} says where they are from.
 */
public final class DivisionParts {

    private static final String LIST = "\\|";

    /** "County Kerry", "Provincia di Modena", "Kildare County". */
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:county|provincia|province|prov\\.)\\s+(?:(?:of|de|di|del)\\s+)?(?<behind>.+)|(?<before>.+)\\s+(?:county|province))",
            Pattern.CASE_INSENSITIVE);

    private static final int LETTERS_OF_A_COUNTRY = 2;

    private static final Map<String, List<String>> CODES = new HashMap<>();

    static {
        Resources.forEachRow("parts.tsv", DivisionParts::add);
    }

    private DivisionParts() {}

    private static void add(String[] cells) {
        for (String name : List.of(cells[1].split(LIST))) {
            CODES.computeIfAbsent(NameFolding.fold(name), first -> new ArrayList<>())
                    .add(cells[0]);
        }
    }

    /** The countries that have a part called {@code name}: ISO 3166-1 alpha-2. */
    public static Stream<String> countries(String name) {
        return CODES.getOrDefault(NameFolding.fold(name), List.of()).stream()
                .map(code -> code.substring(0, LETTERS_OF_A_COUNTRY))
                .distinct();
    }

    /**
     * The divisions that hold a part called {@code name}, with or without a word for what it is.
     *
     * @param iso2 the country in which they must lie
     */
    public static List<Division> holding(String name, String iso2) {
        Matcher form = FORM.matcher(name.strip());
        String bare =
                !form.matches() ? name : form.group("behind") == null ? form.group("before") : form.group("behind");
        return List.of(name, bare).stream()
                .distinct()
                .flatMap(one -> CODES.getOrDefault(NameFolding.fold(one), List.of()).stream())
                .flatMap(code -> Divisions.ofIso(code, iso2).stream())
                .distinct()
                .toList();
    }
}
