package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** A citation says why the reading of what it quotes is not certain, in both languages. */
@Unit
class SourceTest {

    private static final Source DOUBTED = new Source(
            "claim/list/row-2/1",
            "Twin towns",
            "document/list",
            "Association A",
            null,
            null,
            3,
            3,
            "1997",
            "The source does not say what this date means.",
            "La source ne dit pas ce que désigne cette date.");

    @Test
    void aCitationSaysWhyItIsUncertain() {
        assertThat(DOUBTED.citation(Locale.ENGLISH))
                .isEqualTo(
                        "Association A, Twin towns, line 3: \"1997\" (uncertain: The source does not say what this date means.)");
        assertThat(DOUBTED.citation(Locale.FRENCH))
                .contains("\"1997\"")
                .contains("La source ne dit pas ce que désigne cette date.");
    }

    @Test
    void aCertainOneSaysNothingOfIt() {
        Source certain = new Source(
                "claim/list/row-2/1", "Twin towns", "document/list", "A", null, null, 3, 3, "1997", null, null);

        assertThat(certain.citation(Locale.ENGLISH)).isEqualTo("A, Twin towns, line 3: \"1997\"");
    }
}
