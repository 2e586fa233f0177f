package org.passerelle.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A text without case and accents, and where each of its letters stands in the text as written. Joined letters are taken apart, quotation
 * marks, dashes and blanks of every kind become plain ones, and nothing else is lost: punctuation stays.
 */
public final class Folding {

    /** A letter of many transliterations; after a single letter, the apostrophe of {@code l'eau}. */
    private static final int ELISION = 'ʼ';

    /**
     * Accents, the vowel points of Arabic and Hebrew, and the signs by which transliterations write a glottal stop. In other scripts marks are
     * letters like others: the vowels of Devanagari and Thai, what tells ga from ka in Japanese.
     */
    private static final Pattern MARKS = Pattern.compile(
            "[[\\p{M}&&[\\p{IsInherited}\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHebrew}]&&[^\\u3099\\u309A]]"
                    + "\\u02B0-\\u02FF\\u0640]+");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{3,}\\)");

    /** What words are made of beside letters and decimal digits: marks, and numbers of other kinds. */
    private static final Set<Integer> OF_WORDS = Set.of(
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.COMBINING_SPACING_MARK,
            (int) Character.LETTER_NUMBER,
            (int) Character.OTHER_NUMBER);

    /** The letters that most names are written with, folded once. */
    private static final String[] LATIN =
            IntStream.range(0, 0x250).mapToObj(Folding::plain).toArray(String[]::new);

    private final String text;
    /** Where the letter of the original begins and ends that became each letter; null when each stands where it stood. */
    private final int @Nullable [] starts;

    private final int @Nullable [] ends;

    private Folding(String text, int @Nullable [] starts, int @Nullable [] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** {@code original} folded, with the places of its letters. */
    public static Folding of(String original) {
        if (StringUtils.isAsciiPrintable(original)) {
            return new Folding(original.toLowerCase(Locale.ROOT), null, null);
        }
        return new Letters(original).folded();
    }

    /** {@code original} folded. */
    public static String fold(String original) {
        return of(original).text;
    }

    /** The words of {@code original} folded, joined by single blanks: what is left without punctuation. */
    public static String words(String original) {
        String folded = fold(original);
        StringBuilder words = new StringBuilder(folded.length());
        boolean apart = false;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int letter = folded.codePointAt(at);
            if (!isOfWords(letter)) {
                apart = true;
                continue;
            }
            if (apart && !words.isEmpty()) {
                words.append(' ');
            }
            words.appendCodePoint(letter);
            apart = false;
        }
        return words.toString();
    }

    private static boolean isOfWords(int letter) {
        return Character.isLetterOrDigit(letter) || OF_WORDS.contains(Character.getType(letter));
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where what stands at {@code offset} of the folded text, or after its end, begins in the original. */
    public int start(int offset) {
        if (starts == null || ends == null) {
            return offset;
        }
        return offset < text.length() ? starts[offset] : end(offset);
    }

    /** Where what stands before {@code offset} of the folded text ends in the original, its accents included. */
    public int end(int offset) {
        if (ends == null) {
            return offset;
        }
        return offset == 0 ? 0 : ends[offset - 1];
    }

    /** {@code text} without white space around it, no-break spaces included, of which pages and workbooks are full. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** {@code label} without what stands in brackets, which says how to fill it in: {@code Commune (dépt)}. */
    public static String withoutBrackets(String label) {
        return BRACKETS.matcher(label).replaceAll(" ");
    }

    /** True for white space of any kind. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String plain(int letter) {
        return switch (letter) {
            case '’', '‘' -> "'";
            case '“', '”', '«', '»', '„' -> "\"";
            case '–', '—', '‑' -> "-";
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß', 'ẞ' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ı' -> "i";
            default -> Character.isSpaceChar(letter) ? " " : withoutMarks(letter);
        };
    }

    private static String withoutMarks(int letter) {
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Folds letter by letter. */
    private static final class Letters {

        private final String original;
        private final StringBuilder folded;
        private int[] starts;
        private int[] ends;

        Letters(String original) {
            this.original = original;
            this.folded = new StringBuilder(original.length());
            this.starts = new int[original.length()];
            this.ends = new int[original.length()];
        }

        Folding folded() {
            int at = 0;
            while (at < original.length()) {
                int letter = original.codePointAt(at);
                int next = at + Character.charCount(letter);
                add(
                        letter == ELISION && isElision(at)
                                ? "'"
                                : letter < LATIN.length ? LATIN[letter] : plain(letter),
                        at,
                        next);
                at = next;
            }
            return new Folding(folded.toString(), starts, ends);
        }

        private void add(String plain, int from, int to) {
            if (plain.isEmpty() && !folded.isEmpty()) {
                ends[folded.length() - 1] = to;
            }
            int length = folded.length() + plain.length();
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            Arrays.fill(starts, folded.length(), length, from);
            Arrays.fill(ends, folded.length(), length, to);
            folded.append(plain);
        }

        private boolean isElision(int at) {
            return at > 0
                    && Character.isLetter(original.charAt(at - 1))
                    && (at == 1 || !Character.isLetter(original.charAt(at - 2)));
        }
    }
}
