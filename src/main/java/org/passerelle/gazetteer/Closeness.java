package org.passerelle.gazetteer;

import java.util.Locale;
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

    static Closeness of(String name, GazetteerPlace place) {
        if (letters(name).equals(letters(place.name()))) {
            return SPELLED;
        }
        return NameFolding.fold(name).equals(NameFolding.fold(place.name())) ? FOLDED : ALSO_CALLED;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        StringUtils.stripAccents(name)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
