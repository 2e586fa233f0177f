package org.passerelle.gazetteer;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.text.NameFolding;

/** Countries by what cells of a column of countries call them, where elsewhere the same words may mean something else. */
final class CountryColumn {

    /** CLDR's other names: "Ivory Coast" beside "Côte d'Ivoire", "República Checa" beside "Chequia". */
    private static final String VARIANTS = "Countries%variant";

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> AS_WRITTEN = new HashMap<>();

    static {
        Countries.LANGUAGES.forEach(CountryColumn::addVariants);
        Countries.addNames(BY_NAME, Countries.OTHER_LANGUAGES);
        Resources.forEachRow(
                "country-columns.tsv",
                cells -> List.of(cells[1].split("\\|")).forEach(code -> AS_WRITTEN.put(code, cells[0])));
    }

    /** What stands shortened before or behind a name: "Rép. dém.", "S. Korea", "Corée du S.". */
    private static final List<Map<String, String>> SHORT = List.of(
            Map.of(
                    "rep",
                    "republique",
                    "dem",
                    "democratique",
                    "fed",
                    "federale",
                    "isl",
                    "islamique",
                    "s",
                    "sud",
                    "n",
                    "nord"),
            Map.of(
                    "rep",
                    "republic",
                    "dem",
                    "democratic",
                    "fed",
                    "federal",
                    "isl",
                    "islamic",
                    "s",
                    "south",
                    "n",
                    "north"));

    /** "Korea, South". */
    private static final Pattern TURNED = Pattern.compile("(?<name>[^,()]+),\\s*(?<before>[^,()]+)");

    /** "République démocratique du Congo (RDC)". */
    private static final Pattern TWICE = Pattern.compile("(?<one>[^()]+?)\\s*\\((?<other>[^()]+)\\)");

    private static final Pattern CUT = Pattern.compile("(?<letters>\\p{L}{3,})\\.");

    /** "Bosnia ed Erzegovina". */
    private static final int SMALL_WORD = 2;

    private CountryColumn() {}

    private static void addVariants(ULocale language) {
        try {
            UResourceBundle variants = UResourceBundle.getBundleInstance(ICUData.ICU_REGION_BASE_NAME, language)
                    .get(VARIANTS);
            for (int i = 0; i < variants.getSize(); i++) {
                UResourceBundle variant = variants.get(i);
                BY_NAME.put(NameFolding.fold(variant.getString()), variant.getKey());
            }
        } catch (MissingResourceException none) {
            // a language without other names
        }
    }

    /** See {@link Countries#findInColumn}. */
    static Optional<String> find(String name) {
        return known(name)
                .or(() -> shortened(name))
                .or(() -> turned(name))
                .or(() -> twice(name))
                .or(() -> cut(name))
                .or(() -> abbreviated(name));
    }

    private static Optional<String> known(String name) {
        return Countries.find(name)
                .or(() -> Optional.ofNullable(BY_NAME.get(NameFolding.fold(name))))
                .or(() -> Optional.ofNullable(AS_WRITTEN.get(name.strip())));
    }

    /** "Irl.", "All.": the beginning of the names of one country only. */
    private static Optional<String> cut(String name) {
        Matcher beginning = CUT.matcher(name.strip());
        if (!beginning.matches()) {
            return Optional.empty();
        }
        String folded = NameFolding.fold(beginning.group("letters"));
        List<String> begun = Stream.concat(Countries.names(), BY_NAME.entrySet().stream())
                // "Irlande du Nord" is not called "Irl."
                .filter(known ->
                        known.getKey().startsWith(folded) && known.getKey().indexOf(' ') < 0)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** "S. Leone", "Bosnia-Erz.", "Russ. Föderation": word by word the names of one country only. */
    private static Optional<String> abbreviated(String name) {
        AbbreviatedName brief = new AbbreviatedName(name);
        if (!brief.isOne()) {
            return Optional.empty();
        }
        Stream<Map.Entry<String, String>> written = AS_WRITTEN.entrySet().stream()
                .map(known -> Map.entry(NameFolding.fold(known.getKey()), known.getValue()));
        List<String> called = Stream.of(Countries.names(), BY_NAME.entrySet().stream(), written)
                .flatMap(known -> known)
                .filter(known -> brief.fits(Stream.of(known.getKey().split(" "))
                        .filter(word -> word.length() > SMALL_WORD)
                        .toList()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static Optional<String> shortened(String name) {
        List<String> words = NameFolding.plainWords(name);
        return SHORT.stream()
                .map(longer -> words.stream()
                        .map(word -> longer.getOrDefault(word, word))
                        .collect(Collectors.joining(" ")))
                .flatMap(longer -> Countries.find(longer).stream())
                .findFirst();
    }

    /** Only what names none by itself is put before it: of "Lyon, France" the column is not one of countries. */
    private static Optional<String> turned(String name) {
        Matcher turned = TURNED.matcher(name);
        return turned.matches() && known(turned.group("before")).isEmpty()
                ? Stream.of(turned.group("before") + " " + turned.group("name"))
                        .flatMap(whole -> known(whole).or(() -> shortened(whole)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> twice(String name) {
        Matcher twice = TWICE.matcher(name);
        return twice.matches()
                ? known(twice.group("one"))
                        .filter(one ->
                                known(twice.group("other")).filter(one::equals).isPresent())
                : Optional.empty();
    }
}
