package org.passerelle.curated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.model.Judgement;
import org.passerelle.testing.Unit;

@Unit
class JudgementReaderTest {

    private static final String HEADINGS = "left,right,judgement,who,when,why\n";

    @TempDir
    private Path folder;

    @Test
    void readsEachLine() throws IOException {
        assertThat(read(HEADINGS
                        + "CM:Hôpital général,hospital/cm/douala,same,A. Reader,2026-11-22,\"its report, page 3\"\n"))
                .containsExactly(new Judgement(
                        2,
                        "CM:Hôpital général",
                        "hospital/cm/douala",
                        true,
                        "A. Reader",
                        LocalDate.of(2026, 11, 22),
                        "its report, page 3"));
        assertThat(read(HEADINGS)).isEmpty();
        assertThat(read("\ufeff" + HEADINGS + "a,b,same,A. Reader,2026-11-22,why\n"))
                .hasSize(1);
    }

    @Test
    void saysWhereItIsWrongAndWhatIsAccepted() throws IOException {
        assertThat(faults(HEADINGS + "a,b,maybe,,22/11/2026,why\n"))
                .containsExactly(
                        "judgements.csv:2: who: is empty",
                        "judgements.csv:2: judgement \"maybe\": is not one of the accepted values; accepted: same, different",
                        "judgements.csv:2: when \"22/11/2026\": date not recognised; accepted: a day such as 2026-11-22");
        assertThat(faults(HEADINGS + "\n\na,b,same\n"))
                .containsExactly("judgements.csv:4: row \"a,b,same\": must have 6 cells; accepted: left, right,"
                        + " judgement, who, when, why");
    }

    @Test
    void wantsItsHeadings() throws IOException {
        assertThat(faults("left,right,verdict,who,when,why\na,b,same,x,2026-11-22,y\nc,d,same,x,2026-11-22,y\n"))
                .containsExactly(
                        "judgements.csv:1: headings \"left,right,verdict,who,when,why\": these are not the expected headings; accepted: left,"
                                + " right, judgement, who, when, why");
    }

    private List<String> faults(String text) throws IOException {
        Path file = file(text);
        return catchThrowableOfType(DatasetException.class, () -> JudgementReader.read(file)).issues().stream()
                .map(Issue::toString)
                .toList();
    }

    private List<Judgement> read(String text) throws IOException {
        return JudgementReader.read(file(text));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("judgements.csv"), text);
    }
}
