package org.passerelle.gazetteer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.text.NameFolding;

/** How near a place's own name is to what was asked for, nearest first. */
enum Closeness {
    /** Spelled with the same letters: Crest is nearer to Crest than Le Crest is. */
    SPELLED,
    /** Spelled alike once both are folded. */
    FOLDED,
    /** Another of its spellings. */
    ALSO_CALLED;

    /** "St. Louis" is spelled like "Saint-Louis" by who writes "St-Louis". */
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");

    static Closeness of(String name, GazetteerPlace place) {
        if (letters(name).equals(letters(place.name()))) {
            return SPELLED;
        }
        return NameFolding.fold(name).equals(NameFolding.fold(place.name())) ? FOLDED : ALSO_CALLED;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        SAINT.matcher(StringUtils.stripAccents(name).toLowerCase(Locale.ROOT))
                .replaceAll("saint")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
