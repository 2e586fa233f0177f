package org.passerelle.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "Sacré-Cœur d’Évreux, n° 3 | sacre-coeur d'evreux, n° 3",
                "«\u00a0Łódź\u202f» – Tromsø   | \" lodz \" - tromso",
                "lʼhôpital, Slovʼyansk      | l'hopital, slovyansk",
                "STRASSE, Straße            | strasse, strasse",
            })
    void keepsPunctuationAndForgivesTheRest(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"Lien avec une coop. déc., lien avec une coop dec", "« N° »\t(FINESS), n finess", "--, ''"})
    void wordsAreWhatIsLeftWithoutPunctuation(String text, String words) {
        assertThat(Folding.words(text)).isEqualTo(words);
    }

    /** Letters that become two, and accents that are letters of their own, move what follows. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Cœur à Hué et Łódź", "Coe\u0301ur œ\u0301 a Hue\u0301 et x", "𝐀 œ Hué et", "\u0301Hué et"})
    void tellsWhereALetterStands(String text) {
        Folding folding = Folding.of(text);
        int hue = folding.text().indexOf("hue");
        int et = folding.text().indexOf(" et");

        if (hue >= 0) {
            assertThat(text.substring(folding.start(hue), folding.end(hue + 3))).matches("Hu(é|e\u0301)");
        }
        assertThat(text.substring(folding.start(et), folding.end(et + 3))).isEqualTo(" et");
        assertThat(folding.start(folding.text().length())).isEqualTo(text.length());
    }

    @Test
    void stripsBlanksOfEveryKind() {
        assertThat(Folding.strip("\u00a0\u2007 a\u202fb \t\n")).isEqualTo("a\u202fb");
    }
}
