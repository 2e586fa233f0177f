package org.passerelle.gazetteer;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.text.NameFolding;

/** Countries by what French and English texts call them: Unicode CLDR's names, ISO codes, and names of former times. */
public final class Countries {

    /** What official names put before the name; folded. Not &quot;democratic&quot;, which tells the two Congos apart. */
    private static final Set<String> FORMS_OF_STATE = Set.of(
            "republique",
            "republic",
            "royaume",
            "kingdom",
            "etat",
            "state",
            "federation",
            "federale",
            "federal",
            "populaire",
            "islamique",
            "islamic",
            "arabe",
            "arab",
            "republik",
            "republica",
            "repubblica",
            "republiek",
            "republika",
            "foderation",
            "federacion",
            "federazione",
            "federacao",
            "federacja",
            "federatie",
            "konigreich",
            "koninkrijk",
            "reino",
            "regno");

    /** The JDK's, since ICU counts Kosovo among them. */
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /** Languages besides French and English in which headings of columns are known. */
    static final List<ULocale> OTHER_LANGUAGES = Stream.of("de", "es", "it", "pt", "pl", "nl", "sv", "nb", "da")
            .map(ULocale::new)
            .toList();

    /** All of them. */
    static final List<ULocale> LANGUAGES = Stream.concat(
                    Stream.of(ULocale.FRENCH, ULocale.ENGLISH), OTHER_LANGUAGES.stream())
            .toList();

    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{Lu}\\.?[ -]?)+");

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_CODE = new HashMap<>();

    static {
        addNames(BY_NAME, List.of(ULocale.FRENCH, ULocale.ENGLISH));
        List.of(ULocale.getISOCountries()).forEach(Countries::addCodes);
        Resources.forEachRow("countries.tsv", cells -> {
            BY_CODE.put(cells[0], cells[0]);
            List.of(cells[1].split("\\|")).forEach(name -> BY_NAME.put(NameFolding.fold(name), cells[0]));
        });
    }

    private Countries() {}

    /** The folded names of French and English texts, with the country of each. */
    static Stream<Map.Entry<String, String>> names() {
        return BY_NAME.entrySet().stream();
    }

    private static void addCodes(String iso2) {
        BY_CODE.put(iso2, iso2);
        BY_CODE.put(new ULocale("", iso2).getISO3Country(), iso2);
    }

    static void addNames(Map<String, String> names, List<ULocale> languages) {
        for (ULocale language : languages) {
            for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
                LocaleDisplayNames known = LocaleDisplayNames.getInstance(language, length);
                for (String iso2 : ULocale.getISOCountries()) {
                    names.put(NameFolding.fold(known.regionDisplayName(iso2)), iso2);
                }
            }
        }
    }

    /**
     * The country that a cell of a column of countries names: as {@link #find} knows it, in German, Spanish, Italian, Portuguese, Polish, Dutch or Swedish,
     * shortened or turned round, or by a code of the Olympic Committee. Elsewhere "Granada" is a town.
     */
    public static Optional<String> findInColumn(String name) {
        return CountryColumn.find(name);
    }

    /**
     * The country that {@code name} means: a name in French or English, with or without &quot;République de&quot;, a former name
     * (Zaïre), or an ISO 3166-1 code of two or three capitals.
     *
     * @return ISO 3166-1 alpha-2 in upper case; {@code XK} for Kosovo
     */
    public static Optional<String> find(String name) {
        String code = BY_CODE.get(name.strip());
        if (code != null) {
            return Optional.of(code);
        }
        String folded = NameFolding.fold(name);
        return Optional.ofNullable(BY_NAME.get(folded))
                .or(() -> Optional.ofNullable(BY_NAME.get(withoutFormOfState(folded))));
    }

    private static String withoutFormOfState(String folded) {
        return List.of(folded.split(" ")).stream()
                .filter(word -> !FORMS_OF_STATE.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Its ISO 3166-1 alpha-3 code; none for Kosovo, to which ISO gives none. */
    public static Optional<String> iso3(String iso2) {
        return ISO.contains(iso2) ? Optional.of(new ULocale("", iso2).getISO3Country()) : Optional.empty();
    }

    /** The short name of a country in {@code language}, where that is a name: "Hong Kong", but not "UK" or "É.-U."; the code itself when it is unknown. */
    public static String name(String iso2, Locale language) {
        String brief = regionName(iso2, language, DisplayContext.LENGTH_SHORT);
        return ABBREVIATED.matcher(brief).matches() ? regionName(iso2, language, DisplayContext.LENGTH_FULL) : brief;
    }

    private static String regionName(String iso2, Locale language, DisplayContext length) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(language), length)
                .regionDisplayName(iso2);
    }
}
