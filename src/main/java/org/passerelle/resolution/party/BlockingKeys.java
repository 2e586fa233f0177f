package org.passerelle.resolution.party;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.passerelle.resolution.match.MatchName;

/** Keys of which alike names share one: all their words, a telling word, how it sounds, an acronym, a city. */
final class BlockingKeys {

    private static final int FEWEST_LETTERS_TO_SOUND = 4;
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    private BlockingKeys() {}

    static Set<String> of(MatchName name) {
        Set<String> keys = new HashSet<>(Set.of("=" + name.wordsInOrder()));
        for (String word : name.distinctiveWords()) {
            keys.add(word);
            if (word.length() >= FEWEST_LETTERS_TO_SOUND) {
                keys.add("~" + SOUND.doubleMetaphone(word));
            }
        }
        name.possibleAcronyms().forEach(acronym -> keys.add("#" + acronym));
        name.placeWords().forEach(word -> keys.add("@" + word));
        return keys;
    }
}
