package org.passerelle.interpretation;

import java.text.Normalizer;

/** Text without accents and case, letter for letter, so that offsets in it are offsets in the original. */
final class Folded {

    private static final int LAST_ASCII = 0x7F;

    private Folded() {}

    /** {@code text} folded; exactly as long. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            folded.append(Character.toLowerCase(letter <= LAST_ASCII ? letter : plain(letter)));
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '«', '»', '„' -> '"';
            case '–', '—', '‑' -> '-';
            case '\u00a0', '\u202f' -> ' ';
            case 'œ', 'Œ' -> 'o';
            default ->
                Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
        };
    }
}
