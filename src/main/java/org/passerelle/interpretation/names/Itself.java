package org.passerelle.interpretation.names;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.vocabulary.Lexicon;

/** Words that speak of the record's own establishment without naming it: "Hôpital", "CHU". */
public final class Itself {

    private final Pattern words;

    public Itself(Lexicon.PartyWords words) {
        this.words = Pattern.compile(words.itself().stream()
                .map(word -> Pattern.quote(Folded.of(word).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|", "(?:le |la |l'|the )?(?:", ")")));
    }

    /** True when {@code name}, folded, is such words and nothing else. */
    public boolean isMeantBy(String name) {
        return words.matcher(name.strip()).matches();
    }
}
