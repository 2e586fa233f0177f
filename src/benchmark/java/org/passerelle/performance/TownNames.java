package org.passerelle.performance;

import java.util.List;

/** Names that no town has, each another one, and none like the next. */
final class TownNames {

    private static final List<String> BEGINNINGS =
            List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z");
    private static final List<String> ENDS = List.of("a", "e", "i", "o", "u", "an", "en", "il", "or", "us");

    private static final int SYLLABLES = BEGINNINGS.size() * ENDS.size();
    private static final int LENGTH = 4;

    /** Has no divisor in common with the number of names, and takes neighbours far apart. */
    private static final long STEP = 238_878_049;

    private TownNames() {}

    /** The name of town {@code number}; there are 384 million. */
    static String of(int number) {
        long all = (long) Math.pow(SYLLABLES, LENGTH);
        long rest = number * STEP % all;
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < LENGTH; syllable++) {
            int one = (int) (rest % SYLLABLES);
            rest /= SYLLABLES;
            name.append(BEGINNINGS.get(one / ENDS.size())).append(ENDS.get(one % ENDS.size()));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
