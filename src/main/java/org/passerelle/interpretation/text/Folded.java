package org.passerelle.interpretation.text;

import org.passerelle.text.Folding;

/** Text without accents and case, letter for letter, so that offsets in it are offsets in the original: of a joined letter its first counts. */
public final class Folded {

    private static final int LAST_ASCII = 0x7F;

    private Folded() {}

    /** {@code text} folded; exactly as long. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            folded.append(Character.toLowerCase(letter <= LAST_ASCII ? letter : plain(letter)));
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        String folded = Folding.fold(String.valueOf(letter));
        return folded.isEmpty() ? letter : folded.charAt(0);
    }
}
