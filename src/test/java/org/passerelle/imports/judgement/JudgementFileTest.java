package org.passerelle.imports.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.DatasetException;
import org.passerelle.testing.Unit;

@Unit
class JudgementFileTest {

    @TempDir
    private Path folder;

    /** Written by hand: what the explorer and the API would have refused. */
    @Test
    void contradictionIsToldLikeAnyOtherFaultOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("judgements.csv"), """
                left,right,judgement,who,when,why
                hospital/fr/a,hospital/fr/b,same,A. Reader,2026-11-22,one house
                hospital/fr/b,hospital/fr/a,different,A. Reader,2026-11-23,two houses
                """);

        assertThatThrownBy(new JudgementFile(file)::judgements)
                .isInstanceOfSatisfying(
                        DatasetException.class,
                        fault -> assertThat(fault.issues())
                                .extracting(String::valueOf)
                                .containsExactly(
                                        "judgements.csv: judgement: line 3 says that hospital/fr/b and hospital/fr/a are"
                                                + " different, but line 2 says that they are the same"));
    }

    @Test
    void takesBackOnlyWhatIsThere() {
        JudgementFile file = new JudgementFile(folder.resolve("data/judgements.csv"));
        file.add("FR:a", "FR:b", true, "A. Reader", "one house");

        assertThat(file.remove("FR:b", "FR:c")).isFalse();
        assertThat(file.all()).hasSize(1);
        assertThat(file.remove("FR:a", "FR:b")).isTrue();
        assertThat(file.all()).isEmpty();
    }
}
