package org.passerelle.telling;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.math.NumberUtils;
import org.passerelle.text.FrenchTypography;
import org.passerelle.text.Language;

/** The words of messages in one language, in the form of ICU's message format; each is parsed once, when it is first told. */
final class Wording {

    static final String FOLDER = "wording/";
    static final String ACCEPTED = ".accepted";

    /** After the key of a sentence that itself says what would be accepted: the same as a list, for programs. */
    static final String SAYS = ".says";

    /** Between things that would be accepted. */
    static final String SEPARATOR = " | ";

    /** Before the code of a message that stands for a value. */
    static final String TOLD = "@";

    private static final Wording ENGLISH = new Wording(Language.ENGLISH);
    private static final Wording FRENCH = new Wording(Language.FRENCH);

    private final Language language;
    private final Map<String, Optional<ResourceBundle>> bundles = new ConcurrentHashMap<>();
    private final Map<String, Pattern> parsed = new ConcurrentHashMap<>();

    private Wording(Language language) {
        this.language = language;
    }

    /** French, or else English. */
    static Wording in(Locale locale) {
        return Language.of(locale) == Language.FRENCH ? FRENCH : ENGLISH;
    }

    boolean holds(String code) {
        return bundle(code).filter(bundle -> bundle.containsKey(key(code))).isPresent();
    }

    String words(String code, List<String> values) {
        return parsed.computeIfAbsent(code, this::parse)
                .format(values.stream().map(this::value).toList());
    }

    /** What stands under {@code code} and {@code suffix}, one by one. */
    List<String> several(String code, String suffix, List<String> values) {
        String key = code + suffix;
        return holds(key) ? List.of(StringUtils.splitByWholeSeparator(words(key, values), SEPARATOR)) : List.of();
    }

    private String value(String value) {
        return value.startsWith(TOLD)
                ? Arrays.stream(StringUtils.splitByWholeSeparator(value, SEPARATOR))
                        .map(this::told)
                        .collect(Collectors.joining(SEPARATOR))
                : value;
    }

    private String told(String value) {
        String code = value.substring(value.startsWith(TOLD) ? TOLD.length() : 0);
        return holds(code) ? words(code, List.of()) : value;
    }

    private Pattern parse(String code) {
        String words = bundle(code)
                .orElseThrow(() -> new IllegalArgumentException("no words for " + code))
                .getString(key(code));
        return new Pattern(language == Language.FRENCH ? FrenchTypography.in(words) : words, language.locale());
    }

    private Optional<ResourceBundle> bundle(String code) {
        return bundles.computeIfAbsent(StringUtils.substringBefore(code, "."), this::load);
    }

    private static String key(String code) {
        return StringUtils.substringAfter(code, ".");
    }

    private Optional<ResourceBundle> load(String name) {
        if (Wording.class.getClassLoader().getResource(FOLDER + name + ".properties") == null) {
            return Optional.empty();
        }
        // without the language of the machine, which nobody asked for
        return Optional.of(ResourceBundle.getBundle(
                FOLDER + name,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Words with places; those that count something take their values as numbers. */
    private static final class Pattern {

        private final MessageFormat format;
        private final List<Integer> numbers;

        Pattern(String words, Locale locale) {
            this.format = new MessageFormat(words, locale);
            this.numbers = Places.ofNumbers(words);
        }

        String format(List<String> values) {
            Object[] arguments = values.toArray();
            for (int place : numbers) {
                if (place < arguments.length && NumberUtils.isCreatable(values.get(place))) {
                    arguments[place] = new BigDecimal(values.get(place));
                }
            }
            // a format is not to be used by two threads at once
            synchronized (format) {
                return format.format(arguments);
            }
        }
    }
}
