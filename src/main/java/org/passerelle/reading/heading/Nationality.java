package org.passerelle.reading.heading;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.text.Folding;

/**
 * Words of headings that say of which country a party is: "UK lead", "Deutsche Einrichtung", "Hospital español". CLDR has the names of countries
 * and languages; most adjectives begin as one of them does.
 */
public final class Nationality {

    private static final int SHORTEST = 4;
    private static final int LONGEST_ENDING = 4;

    /** How adjectives of the eleven languages go on after the letters of the country. */
    private static final Pattern ADJECTIVE = Pattern.compile(
            "|[aeionrsy]|se|e[srnm]|[oa]s|ns?|nn?es?|ni|n[ao]s?|i?sch(?:e[nrsm]?)?|i?sk[aeit]?|s?k[aeiy]e?j?|l?ais(?:es?)?|ois(?:es?)?|ol(?:[ae]?s?)|ien(?:ne)?s?"
                    + "|[ie]?an[aoe]?s?|i?ain(?:e?s?)|ens(?:e|es)?|e[sn]e|ish|ques?|ues?|[ie]n[aoe]?s?|eir[ao]s?|it[ae]|[lr]?[ae]nds[ek]?|[dt]e?r?s?e?");

    /**
     * Codes of countries that are short for bodies too: centre hospitalier, communauté de communes and d'agglomération, conseil départemental,
     * régional and général, établissement de santé, Landkreis. In brackets they are countries.
     */
    private static final Set<String> OF_BODIES =
            Set.of("CH", "CC", "CA", "CD", "CR", "CG", "CU", "ES", "LK", "VG", "SM");

    private static final Pattern CODE_IN_BRACKETS = Pattern.compile("\\((\\p{Lu}{2,3})\\)");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /** Languages that are spoken first in another country than the one that they are called by. */
    private static final Set<String> ABROAD = Set.of("en", "pt", "es", "fr", "ar");

    /** The folded codes and names of countries, and the names of languages, with the country where most speak each. */
    private static final Map<String, String> CODES = codes();

    private static final Map<String, Set<String>> COUNTRIES = countries();

    private static final Map<String, Set<String>> LANGUAGES = languages();

    private Nationality() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(ULocale.getISOCountries()).forEach(iso2 -> codes.put(Folding.words(iso2), iso2));
        codes.put("uk", "GB");
        codes.put("usa", "US");
        return Map.copyOf(codes);
    }

    private static Map<String, Set<String>> countries() {
        Map<String, Set<String>> names = new HashMap<>();
        each(
                (language, add) -> Arrays.stream(ULocale.getISOCountries())
                        .forEach(iso2 -> add.accept(new ULocale("", iso2).getDisplayCountry(language), iso2)),
                names);
        return names;
    }

    private static Map<String, Set<String>> languages() {
        Map<String, Set<String>> names = new HashMap<>();
        each(
                (language, add) -> Arrays.stream(ULocale.getISOLanguages())
                        .forEach(spoken -> add.accept(
                                ULocale.getDisplayLanguage(spoken, language),
                                ABROAD.contains(spoken)
                                        ? ""
                                        : ULocale.addLikelySubtags(new ULocale(spoken))
                                                .getCountry())),
                names);
        return names;
    }

    private static void each(BiConsumer<ULocale, BiConsumer<String, String>> of, Map<String, Set<String>> names) {
        for (String language : HeadingNames.LANGUAGES) {
            of.accept(new ULocale(language), (name, iso2) -> {
                String folded = Folding.words(name);
                if (folded.length() >= SHORTEST && !folded.contains(" ")) {
                    names.computeIfAbsent(folded, absent -> new TreeSet<>()).add(iso2);
                }
            });
        }
    }

    /** True when {@code word}, folded, is the code of a country or begins as the name of a country or a language. */
    static boolean isOne(String word) {
        return CODES.containsKey(word)
                || COUNTRIES.keySet().stream().anyMatch(name -> begins(word, name))
                || LANGUAGES.keySet().stream().anyMatch(name -> begins(word, name));
    }

    /**
     * The country of which {@code label} says that a party is, ISO 3166-1 alpha-2; empty when none of its words does, or they leave open which:
     * "UK lead", "Deutsche Einrichtung".
     */
    public static Optional<String> countryOf(String label) {
        Optional<String> coded = inBrackets(label);
        if (coded.isPresent()) {
            return coded;
        }
        List<String> countries = Stream.of(WORD.split(label, -1))
                .filter(word -> !word.isEmpty())
                // "Commune / CU", "Stadt/Gemeinde/LK": one of several words for bodies
                .filter(word -> label.indexOf('/') < 0 || !StringUtils.isAllUpperCase(word))
                .flatMap(word -> country(word).stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private static Optional<String> inBrackets(String label) {
        Matcher brackets = CODE_IN_BRACKETS.matcher(label);
        return brackets.find() ? Optional.ofNullable(CODES.get(Folding.words(brackets.group(1)))) : Optional.empty();
    }

    private static Optional<String> country(String word) {
        String folded = Folding.words(word);
        if (StringUtils.isAllUpperCase(word) && CODES.containsKey(folded) && !OF_BODIES.contains(word)) {
            return Optional.of(CODES.get(folded));
        }
        return longest(folded, COUNTRIES).or(() -> only(LANGUAGES.getOrDefault(folded, Set.of())));
    }

    /** The country whose name has most letters in common with {@code word}: "Austrian" is of Austria, and not of Australia. */
    private static Optional<String> longest(String word, Map<String, Set<String>> names) {
        Map<String, Integer> common = new HashMap<>();
        names.forEach((name, countries) -> {
            if (begins(word, name) && isSure(word, name)) {
                countries.forEach(iso2 -> common.merge(iso2, common(word, name), Math::max));
            }
        });
        int most = common.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return only(common.entrySet().stream()
                // "nigérien" is as near to Nigeria as to Niger
                .filter(entry -> entry.getValue() >= most - 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** "Porteur" begins as "Portugal" does, and "Grand" as "Granada": four letters tell nothing, but "belge". */
    private static boolean isSure(String word, String name) {
        int common = common(word, name);
        String ending = word.substring(common);
        if (common > SHORTEST || common == name.length()) {
            return ADJECTIVE.matcher(ending).matches();
        }
        return ending.equals("e") || ending.equals("es");
    }

    private static Optional<String> only(Set<String> countries) {
        return countries.size() == 1
                ? countries.stream().filter(iso2 -> !iso2.isEmpty()).findFirst()
                : Optional.empty();
    }

    private static int common(String word, String name) {
        return StringUtils.getCommonPrefix(word, name).length();
    }

    private static boolean begins(String word, String name) {
        int common = common(word, name);
        return common >= SHORTEST
                && (word.length() - common <= LONGEST_ENDING
                        || ADJECTIVE.matcher(word.substring(common)).matches())
                && name.length() - common <= LONGEST_ENDING;
    }
}
