package org.passerelle.resolution.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What words of names mean and how much they weigh, from {@code resolution/words.tsv}: French and English, abbreviations, phrases. A word
 * that is not in the table is rare, and weighs 1.
 */
final class WordTable {

    private static final double RARE = 1;

    /** Of a word that only phrases are made of, as &quot;civil&quot; in &quot;hospices civils&quot;. */
    private static final double PART_OF_PHRASE = 0.5;

    private static final int MOST_WORDS_OF_PHRASE = 6;

    private static final Pattern ORDINAL = Pattern.compile("0*(\\d+)(?:er|re|e|eme|st|nd|rd|th)?");
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    static WordTable bundled() {
        return Bundled.TABLE;
    }

    private static final class Bundled {
        private static final WordTable TABLE = new WordTable();
    }

    private WordTable() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordTable.class.getResourceAsStream("/resolution/words.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("resolution/words.tsv cannot be read", e);
        }
    }

    private void add(String[] cells) {
        List<String> words = List.of(cells[0].split(" "));
        if (cells[1].isEmpty()) {
            words.forEach(word -> weights.putIfAbsent(word, PART_OF_PHRASE));
        } else {
            weights.put(cells[0], Double.valueOf(cells[1]));
        }
        List.of(cells[2].split("\\|")).forEach(written -> meanings.put(written, words));
    }

    /** The canonical words of plain words, the longest phrases first. */
    List<Word> canonical(List<String> plain) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < plain.size(); ) {
            at += addPhraseAt(plain, at, words);
        }
        return words;
    }

    private int addPhraseAt(List<String> plain, int at, List<Word> words) {
        for (int length = Math.min(MOST_WORDS_OF_PHRASE, plain.size() - at); length > 0; length--) {
            List<String> meaning = meanings.get(String.join(" ", plain.subList(at, at + length)));
            if (meaning != null) {
                meaning.forEach(word -> words.add(weighed(word)));
                return length;
            }
        }
        words.add(weighed(number(plain.get(at), at)));
        return 1;
    }

    /** Whether {@code word} means something by itself: PS, or a Roman numeral. */
    boolean holds(String word) {
        return meanings.containsKey(word) || ROMAN.contains(word);
    }

    private Word weighed(String word) {
        return new Word(word, weights.getOrDefault(word, RARE));
    }

    /** Digits for an ordinal or a Roman numeral; a name does not begin with the latter. */
    private static String number(String word, int at) {
        var ordinal = ORDINAL.matcher(word);
        if (ordinal.matches()) {
            return ordinal.group(1);
        }
        int roman = at == 0 ? 0 : ROMAN.indexOf(word);
        return roman > 0 ? String.valueOf(roman) : word;
    }
}
