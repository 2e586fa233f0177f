package org.passerelle.reading.heading;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.text.Folding;

/**
 * Words of headings that say of which country a party is: "UK lead", "Deutsche Einrichtung", "Hospital español". CLDR has the names of countries
 * and languages; most adjectives begin as one of them does.
 */
final class Nationality {

    private static final int SHORTEST = 4;
    private static final int LONGEST_ENDING = 4;

    private static final Set<String> CODES = Stream.concat(
                    Arrays.stream(ULocale.getISOCountries()), Stream.of("UK", "USA"))
            .map(Folding::words)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NAMES = HeadingNames.LANGUAGES.stream()
            .map(ULocale::new)
            .flatMap(language -> Stream.concat(
                    Arrays.stream(ULocale.getISOCountries())
                            .map(country -> new ULocale("", country).getDisplayCountry(language)),
                    Arrays.stream(ULocale.getISOLanguages())
                            .map(spoken -> ULocale.getDisplayLanguage(spoken, language))))
            .map(Folding::words)
            .filter(name -> name.length() >= SHORTEST && !name.contains(" "))
            .collect(Collectors.toUnmodifiableSet());

    private Nationality() {}

    /** True when {@code word}, folded, is the code of a country or begins as the name of a country or a language. */
    static boolean isOne(String word) {
        return CODES.contains(word) || NAMES.stream().anyMatch(name -> begins(word, name));
    }

    private static boolean begins(String word, String name) {
        int common = StringUtils.getCommonPrefix(word, name).length();
        return common >= SHORTEST
                && word.length() - common <= LONGEST_ENDING
                && name.length() - common <= LONGEST_ENDING;
    }
}
