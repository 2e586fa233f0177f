package org.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.model.Coded;
import org.passerelle.reading.Format;
import org.passerelle.reading.Manner;
import org.passerelle.reading.Problem;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.wording.Sentence;

/** The words of all that an import may tell: each in both languages with the same values, and none that nobody tells. */
class ProblemWordsTest {

    private static final String ACCEPTED = ".accepted";
    private static final Properties ENGLISH = words("problems.properties");
    private static final Properties FRENCH = words("problems_fr.properties");

    private static final List<String> FRAMES =
            List.of("frame-of-file", "frame-at-line", "frame-with-accepted", "frame-further");

    /** Parts of a pattern that say which values stand in it and what is told apart by them. */
    private static final Set<Part.Type> VALUES =
            Set.of(Part.Type.ARG_NUMBER, Part.Type.ARG_NAME, Part.Type.ARG_SELECTOR);

    private static Properties words(String file) {
        Properties words = new Properties();
        try (InputStream in = ProblemWordsTest.class.getResourceAsStream("/reading/" + file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }

    private static List<String> codes() {
        return Stream.of(Problem.values(), Refusal.values(), Manner.values(), ImportFault.values())
                .flatMap(Arrays::<Coded>stream)
                .map(Coded::code)
                .toList();
    }

    private static Set<String> keys() {
        return ENGLISH.stringPropertyNames();
    }

    @Test
    void everyCodeHasItsSentenceInBothLanguagesAndNoSentenceIsLeftOver() {
        Set<String> sentences = new TreeSet<>(keys());
        sentences.removeIf(key -> key.endsWith(ACCEPTED));

        assertThat(codes()).doesNotHaveDuplicates();
        assertThat(sentences)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(codes().stream(), FRAMES.stream()).toList());
        assertThat(keys())
                .filteredOn(key -> key.endsWith(ACCEPTED))
                .allMatch(key -> sentences.contains(key.substring(0, key.length() - ACCEPTED.length())));
        assertThat(FRENCH.stringPropertyNames()).isEqualTo(keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesTakeTheSameValues(String key) {
        assertThat(values(FRENCH.getProperty(key))).isEqualTo(values(ENGLISH.getProperty(key)));
        assertThat(FRENCH.getProperty(key)).isNotBlank();
    }

    /** The places of {@code pattern} with their selectors, in a fixed order, since languages order them as they like. */
    private static List<String> values(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return java.util.stream.IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> VALUES.contains(part.getType()))
                .map(parsed::getSubstring)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noPlaceStaysEmptyAndNothingIsTheSameInBothLanguages(String code) {
        Sentence sentence = new Sentence(code, List.of("Ä", "Ö", "Ü", "É"));

        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(sentence.told(language)).isNotBlank().doesNotContain("{", "}", "''");
            assertThat(String.join("", sentence.accepted(language))).doesNotContain("{", "}", "''");
        }
        boolean wordless =
                ENGLISH.getProperty(code).replaceAll("\\{\\d}|\\W", "").isEmpty();
        assertThat(sentence.told(Locale.FRENCH).equals(sentence.told(Locale.ENGLISH)))
                .isEqualTo(wordless && !code.equals("import-data"));
    }

    @ParameterizedTest
    @EnumSource
    void formatsAreNamedInWords(Format format) {
        String name = format.name();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String unnamed = Sentence.of(Problem.OTHER_FORMAT, "").told(language);
            assertThat(Sentence.of(Problem.OTHER_FORMAT, name).told(language))
                    .isNotEqualTo(unnamed)
                    .doesNotContain("is " + name, "est " + name);
            assertThat(Sentence.of(Refusal.OTHER_THAN_NAMED, name, name, "").told(language))
                    .doesNotContain("is " + name, "est " + name);
        }
    }

    @Test
    void anotherLanguageIsToldInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(Sentence.of(Refusal.EMPTY).told(Locale.GERMAN)).isEqualTo("is empty");
        } finally {
            Locale.setDefault(before);
        }
    }
}
