package org.passerelle.resolution.match;

/** The initials of a name, by which its acronym is known. */
public final class Initials {

    /** INRD may be the Institute of Nephrology and Dialysis; AB is anybody. */
    private static final int FEWEST_WORDS = 3;

    private final SpelledName name;

    private Initials(SpelledName name) {
        this.name = name;
    }

    /** Those of {@code name}. */
    public static Initials of(String name) {
        return new Initials(new SpelledName(name));
    }

    /** Whether {@code acronym}, in lower case, stands for words of the name, or for its first words and one that it leaves out. */
    public boolean mayBe(String acronym) {
        return name.spells(acronym) || name.initials().stream().anyMatch(initials -> hasOneMore(acronym, initials));
    }

    private static boolean hasOneMore(String acronym, String initials) {
        int first = acronym.length() - 1;
        return first >= FEWEST_WORDS
                && initials.length() >= first
                && acronym.charAt(0) == initials.charAt(0)
                && isWithin(initials.substring(0, first), acronym);
    }

    private static boolean isWithin(String letters, String acronym) {
        int next = 0;
        for (int i = 0; i < acronym.length() && next < letters.length(); i++) {
            next += acronym.charAt(i) == letters.charAt(next) ? 1 : 0;
        }
        return next == letters.length();
    }
}
