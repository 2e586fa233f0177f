package org.passerelle.reading.heading;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** How adjectives go on after the letters of the country, by language: "romanais" is of Romans, and not of Romania. */
    private static final Map<String, Pattern> ADJECTIVES = Map.ofEntries(
            adjective(
                    "fr",
                    "|[aeoiny]?e?s?|l?ais(?:es?)?|ois(?:es?)?|[ae]?ien(?:ne)?s?|[ae]in(?:es?)?s?|ol(?:es?)?s?|[ie]?an[es]{0,2}|[ie]nes?|ques?|ues?|n?des?|nds?|on(?:ne)?s?"),
            adjective("en", "|s|n|ns|[ie]?ans?|[nl]?ese|i?sh|is?|ch|[lr]?and(?:er)?s?|ines?|ic|ers?"),
            adjective("de", "|[aenos]?|n?i?sch(?:e[nrsm]?)?|[aeinlr]{0,3}i?sch(?:e[nrsm]?)?|e[nrsm]?|ns?|er"),
            adjective(
                    "es",
                    "|[ao]?s?|[ci]?[ie]?an[oa]s?|ol(?:[ae]s?|es)?|es(?:as?|es)?|en[oa]s?|in[oa]s?|ens(?:e|es)|i?es|eir[ao]s?|it[ae]s?|i?eg[oa]s?"),
            adjective("it", "|[aeio]?|[ie]?an[oaie]|[lr]?ese|[lr]?esi|en[oaie]|in[oaie]|ol[oaie]|it[ai]|eg[oa]"),
            adjective(
                    "pt",
                    "|[ao]?s?|[ci]?[ie]?an[oa]s?|es(?:as?|es)?|en[oa]s?|in[oa]s?|ens(?:e|es)|ol(?:as?|ois)?|eir[ao]s?|ita?s?|eg[oa]s?"),
            adjective("pl", "|[aeiy]?|[aeinlrz]{0,3}s?k[aeiy]?(?:e?[jm]|ego|ich|imi?)?"),
            adjective("nl", "|[aenos]?|s|se|[ae]{0,2}ns?e?|[lr]?ands?e?|ees|ese|isch[e]?|er"),
            adjective("sv", "|[aens]?|i?sk[at]?|ns?k[at]?"),
            adjective("nb", "|[aens]?|i?sk[et]?|ns?k[et]?"),
            adjective("da", "|[aens]?|i?sk[et]?|ns?k[et]?"));

    /**
     * Codes of countries that are short for bodies too: centre hospitalier, communauté de communes and d'agglomération, conseil départemental,
     * régional and général, établissement de santé, Landkreis. In brackets they are countries.
     */
    private static final Set<String> OF_BODIES =
            Set.of("CH", "CC", "CA", "CD", "CR", "CG", "CU", "ES", "LK", "VG", "SM");

    /** How German shortens adjectives (Duden): "dt. Partner"; other languages cut them within the letters of the country. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("dt", "DE"),
            Map.entry("dtsch", "DE"),
            Map.entry("frz", "FR"),
            Map.entry("franz", "FR"),
            Map.entry("engl", "GB"),
            Map.entry("brit", "GB"),
            Map.entry("ital", "IT"),
            Map.entry("span", "ES"),
            Map.entry("poln", "PL"),
            Map.entry("osterr", "AT"),
            Map.entry("schweiz", "CH"),
            Map.entry("niederl", "NL"),
            Map.entry("belg", "BE"),
            Map.entry("tschech", "CZ"),
            Map.entry("ukr", "UA"));

    private static final Pattern CODE_IN_BRACKETS = Pattern.compile("\\((\\p{Lu}{2,3})\\)");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /** Languages that are spoken first in another country than the one that they are called by. */
    private static final Set<String> ABROAD = Set.of("en", "pt", "es", "fr", "ar");

    /** The folded codes and names of countries, and the names of languages, with the country where most speak each. */
    private static final Map<String, String> CODES = codes();

    /** By language the folded names of countries, with the country of each. */
    private static final Map<String, Map<String, Set<String>>> COUNTRIES = countries();

    private static final Map<String, Set<String>> LANGUAGES = languages();

    private Nationality() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(ULocale.getISOCountries()).forEach(iso2 -> codes.put(Folding.words(iso2), iso2));
        codes.put("uk", "GB");
        codes.put("usa", "US");
        return Map.copyOf(codes);
    }

    private static Map.Entry<String, Pattern> adjective(String language, String endings) {
        return Map.entry(language, Pattern.compile(endings));
    }

    private static Map<String, Map<String, Set<String>>> countries() {
        Map<String, Map<String, Set<String>>> byLanguage = new HashMap<>();
        for (String language : HeadingNames.LANGUAGES) {
            Map<String, Set<String>> names = new HashMap<>();
            Arrays.stream(ULocale.getISOCountries())
                    .forEach(iso2 -> add(names, new ULocale("", iso2).getDisplayCountry(new ULocale(language)), iso2));
            byLanguage.put(language, names);
        }
        return byLanguage;
    }

    private static Map<String, Set<String>> languages() {
        Map<String, Set<String>> names = new HashMap<>();
        for (String language : HeadingNames.LANGUAGES) {
            Arrays.stream(ULocale.getISOLanguages())
                    .forEach(spoken -> add(
                            names,
                            ULocale.getDisplayLanguage(spoken, new ULocale(language)),
                            ABROAD.contains(spoken)
                                    ? ""
                                    : ULocale.addLikelySubtags(new ULocale(spoken))
                                            .getCountry()));
        }
        return names;
    }

    private static void add(Map<String, Set<String>> names, String name, String iso2) {
        String folded = Folding.words(name);
        if (folded.length() >= SHORTEST && !folded.contains(" ")) {
            names.computeIfAbsent(folded, absent -> new TreeSet<>()).add(iso2);
        }
    }

    /** True when {@code word}, folded, is the code of a country or begins as the name of a country or a language. */
    static boolean isOne(String word) {
        return CODES.containsKey(word)
                || SHORT.containsKey(word)
                || COUNTRIES.values().stream()
                        .flatMap(names -> names.keySet().stream())
                        .anyMatch(name -> begins(word, name))
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
        if (label.indexOf('/') >= 0 && WordedLabel.isAbroad(label)) {
            // "Malawian / overseas partner"
            return Optional.empty();
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
        return Optional.ofNullable(SHORT.get(folded))
                .or(() -> longest(folded))
                .or(() -> only(LANGUAGES.getOrDefault(folded, Set.of())));
    }

    /** The country whose name has most letters in common with {@code word}: "Austrian" is of Austria, and not of Australia. */
    private static Optional<String> longest(String word) {
        Map<String, Integer> common = new HashMap<>();
        COUNTRIES.forEach((language, names) -> names.forEach((name, countries) -> {
            if (begins(word, name) && isSure(word, name, Objects.requireNonNull(ADJECTIVES.get(language)))) {
                countries.forEach(iso2 -> common.merge(iso2, common(word, name), Math::max));
            }
        }));
        int most = common.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return only(common.entrySet().stream()
                // "nigérien" is as near to Nigeria as to Niger
                .filter(entry -> entry.getValue() >= most - 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** "Porteur" begins as "Portugal" does, and "Grand" as "Granada": four letters tell nothing, but "belge". */
    private static boolean isSure(String word, String name, Pattern adjective) {
        int common = common(word, name);
        String ending = word.substring(common);
        if (common > SHORTEST || common == name.length()) {
            return adjective.matcher(ending).matches();
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
                        || ADJECTIVES.values().stream()
                                .anyMatch(endings ->
                                        endings.matcher(word.substring(common)).matches()))
                && name.length() - common <= LONGEST_ENDING;
    }
}
