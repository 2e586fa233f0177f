package org.passerelle.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testing.Unit;
import org.passerelle.text.FrenchTypography;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All that anybody is told: each message in both languages with the same values, and none that nobody tells. */
@Unit
class WordsTest {

    /** What stands after the key of a message: what would be accepted, and the same where the sentence says it. */
    private static final Pattern BESIDE = Pattern.compile("\\.(accepted|says)$");

    private static final Map<String, Properties> ENGLISH = bundles(false);
    private static final Map<String, Properties> FRENCH = bundles(true);

    private static Map<String, Properties> bundles(boolean french) {
        try {
            Map<String, Properties> bundles = new TreeMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:wording/*.properties")) {
                String name = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
                if (name.endsWith("_fr") == french) {
                    bundles.putIfAbsent(name.replaceFirst("_fr$", ""), words(file));
                }
            }
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(Resource file) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
        return words;
    }

    /** Every constant that can be told. */
    private static List<Tellable> tellable() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.passerelle").stream()
                        .filter(one -> one.isEnum() && one.isAssignableTo(Tellable.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.<Object>stream(type.getEnumConstants()))
                        .map(Tellable.class::cast)
                        .toList();
    }

    private static List<String> keys() {
        return ENGLISH.entrySet().stream()
                .flatMap(bundle ->
                        bundle.getValue().stringPropertyNames().stream().map(key -> bundle.getKey() + "." + key))
                .sorted()
                .toList();
    }

    private static String pattern(Map<String, Properties> bundles, String code) {
        int dot = code.indexOf('.');
        return Objects.requireNonNull(bundles.get(code.substring(0, dot))).getProperty(code.substring(dot + 1));
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet()).isNotEmpty();
        FRENCH.forEach((bundle, words) -> assertThat(words.stringPropertyNames())
                .as(bundle)
                .isEqualTo(Objects.requireNonNull(ENGLISH.get(bundle)).stringPropertyNames()));
    }

    @Test
    void everyConstantHasItsMessageAndNoneIsLeftOver() {
        Map<String, Set<String>> told = tellable().stream()
                .collect(Collectors.groupingBy(
                        Tellable::bundle,
                        TreeMap::new,
                        Collectors.mapping(Tellable::code, Collectors.toCollection(TreeSet::new))));

        assertThat(told).isNotEmpty();
        told.forEach((bundle, codes) -> {
            Set<String> keys = new TreeSet<>(
                    Objects.requireNonNull(ENGLISH.get(bundle), bundle).stringPropertyNames());
            keys.removeIf(key -> BESIDE.matcher(key).find()
                    && codes.contains(BESIDE.matcher(key).replaceFirst("")));
            assertThat(keys).as(bundle).containsExactlyElementsOf(codes);
        });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesTakeTheSameValues(String code) {
        assertThat(places(pattern(FRENCH, code))).isEqualTo(places(pattern(ENGLISH, code)));
    }

    /** The places of {@code words} and what is told apart by them, in a fixed order, since languages order them as they like. */
    private static Set<String> places(String words) {
        MessagePattern pattern = new MessagePattern(words);
        Set<String> places = new TreeSet<>();
        boolean plural = false;
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                plural = part.getArgType().hasPluralStyle();
            } else if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                places.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.ARG_SELECTOR && !plural) {
                places.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.ARG_LIMIT && part.getArgType() != ArgType.NONE) {
                plural = false;
            }
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noPlaceStaysEmpty(String code) {
        Message message = new Message(code, Collections.nCopies(6, "3"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(message.told(language).replaceAll("\\$\\{[A-Z-]+}", ""))
                    .isNotBlank()
                    .doesNotContain("{", "}", "''");
            assertThat(String.join("", message.acceptedInAll(language))).doesNotContain("{", "}", "''");
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void frenchSetsNarrowSpacesAndCurvedApostrophes(String code) {
        String told = new Message(code, Collections.nCopies(6, "3")).told(Locale.FRENCH);

        assertThat(told)
                .doesNotContainPattern("\\p{L}'\\p{L}")
                .doesNotContainPattern("[ \u00A0][;:!?»]|«[ \u00A0]")
                .doesNotContainPattern("[\\p{L})][!?;](?!\\w)")
                .doesNotContainPattern("(?<![a-z\"])[\\p{L})]:\\s");
    }

    @Test
    void numbersAreCountedAndWrittenInTheirLanguage() {
        Message sources = Message.of("explorer", "sources.many", 1234);

        assertThat(sources.told(Locale.ENGLISH)).isEqualTo("1,234 sources");
        assertThat(sources.told(Locale.FRENCH)).isEqualTo("1" + FrenchTypography.NARROW + "234 sources");
        assertThat(Stream.of(0, 1, 2)
                        .map(count ->
                                Message.of("explorer", "search.count", count).told(Locale.FRENCH)))
                .containsExactly("Aucun acteur", "1 acteur", "2 acteurs");
    }

    @Test
    void datesAreToldAtTheirPrecision() {
        assertThat(Stream.of("197X", "2005", "2005-03", "2003-10-05", "2003-10-01", "spring")
                        .map(date -> DateWords.told(date, Locale.ENGLISH)))
                .containsExactly("the 1970s", "2005", "March 2005", "5 October 2003", "1 October 2003", "spring");
        assertThat(Stream.of("197X", "2005", "2005-03", "2003-10-05", "2003-10-01", "spring")
                        .map(date -> DateWords.told(date, Locale.FRENCH)))
                .containsExactly(
                        "les années 1970", "2005", "mars 2005", "5 octobre 2003", "1er octobre 2003", "spring");
    }

    @Test
    void anotherLanguageIsToldInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(Message.of("explorer", "skip").told(Locale.GERMAN)).isEqualTo("Skip to the content");
        } finally {
            Locale.setDefault(before);
        }
    }
}
