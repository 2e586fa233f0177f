package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Unit;

@Unit
class SlugsTest {

    private static final int LATIN_EXTENDED = 0x250;

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne-du-Rouvray, saint-etienne-du-rouvray",
        "Þorlákshöfn, thorlakshofn",
        "Łódź, lodz",
        "Ярославль, aroslavl",
        "東京, dong-jing",
        "Ṣanʿāʾ, san-a",
    })
    void areOfNamesInAnyScript(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    /** Ids that were made before stay what they are. */
    @Test
    void areThoseOfTheTransliteratorForEveryLatinLetter() {
        Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
        String[] names = IntStream.range(' ', LATIN_EXTENDED)
                .mapToObj(Character::toString)
                .flatMap(letter -> Stream.of("x" + letter + "z", "X" + letter, "1 " + letter + " Z"))
                .toArray(String[]::new);

        assertThat(Stream.of(names).map(Slugs::of))
                .containsExactly(Stream.of(names)
                        .map(latin::transliterate)
                        .map(plain -> plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""))
                        .toArray(String[]::new));
    }
}
