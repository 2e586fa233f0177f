package org.passerelle.reading.wording;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.StringUtils;

/** The words of sentences in one language, in the form of ICU's message format; each is parsed once, when it is first told. */
final class Wording {

    static final String BUNDLE = "reading/problems";
    static final String ACCEPTED = ".accepted";

    /** Between things that would be accepted. */
    static final String SEPARATOR = " | ";

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);
    private static final Wording FRENCH = new Wording(Locale.FRENCH);

    private final Locale language;
    private final ResourceBundle words;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Wording(Locale language) {
        this.language = language;
        // without the language of the machine, which nobody asked for
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** French, or else English. */
    static Wording in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    boolean holds(String code) {
        return words.containsKey(code);
    }

    String words(String code, List<String> values) {
        return format(code, values);
    }

    List<String> accepted(String code, List<String> values) {
        String key = code + ACCEPTED;
        return holds(key) ? List.of(StringUtils.splitByWholeSeparator(format(key, values), SEPARATOR)) : List.of();
    }

    private String format(String key, List<String> values) {
        MessageFormat format =
                parsed.computeIfAbsent(key, absent -> new MessageFormat(words.getString(absent), language));
        // a format is not to be used by two threads at once
        synchronized (format) {
            return format.format(values.toArray());
        }
    }
}
