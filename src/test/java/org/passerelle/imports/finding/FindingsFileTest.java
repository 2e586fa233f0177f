package org.passerelle.imports.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;
import org.passerelle.testing.Unit;

/** Findings that are kept, and told anew. */
@Unit
class FindingsFileTest {

    @TempDir
    private Path folder;

    private Path write(Finding... findings) throws IOException {
        Path path = folder.resolve("findings.csv");
        try (FindingsFile file = new FindingsFile(path)) {
            List.of(findings).forEach(file);
        }
        return path;
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Finding known = Finding.ofRow("A", 3, "a | b", Problem.KNOWN_IDENTIFIER, "a | b,\t\"c\"\nd");
        Finding country = new Finding("", 4, 2, "Pays", "Syldavie", Problem.NO_COUNTRY, List.of());
        Finding wide = Finding.ofRow("", 5, "{0}", Problem.TOO_WIDE, 7, 3);
        Path file = write(known, country, wide);

        assertThat(FindingsFile.read(file, 0, 10)).containsExactly(known, country, wide);
        assertThat(FindingsFile.read(file, 1, 1)).containsExactly(country);
        assertThat(FindingsFile.count(file)).isEqualTo(3);
        assertThat(FindingsFile.count(folder.resolve("none.csv"))).isZero();
    }

    /** Earlier versions had no codes; a later one may have codes that this one does not know. */
    @Test
    void sentencesOfOtherVersionsStayAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.csv"), """
                level,sheet,row,column,heading,words,problem,accepted
                doubt,S,2,3,Pays,Syldavie,names no country,one thing | another
                rejected,,3,0,,row-3,'{0}' is odd,
                doubt,,4,0,,x,is something new,less,some-code-to-come,1,2
                """);

        List<ToldFinding> told = FindingsFile.read(file, 0, 10).stream()
                .map(finding -> ToldFinding.of(finding, Locale.FRENCH))
                .toList();

        assertThat(told)
                .containsExactly(
                        new ToldFinding(
                                Finding.Level.DOUBT,
                                "S",
                                2,
                                3,
                                "Pays",
                                "Syldavie",
                                "old-doubt",
                                "names no country",
                                List.of("one thing", "another"),
                                List.of(),
                                1),
                        new ToldFinding(
                                Finding.Level.REJECTED,
                                "",
                                3,
                                0,
                                "",
                                "row-3",
                                "old-rejected",
                                "'{0}' is odd",
                                List.of(),
                                List.of(),
                                1),
                        new ToldFinding(
                                Finding.Level.DOUBT,
                                "",
                                4,
                                0,
                                "",
                                "x",
                                "old-doubt",
                                "is something new",
                                List.of("less"),
                                List.of(),
                                1));
    }

    @Test
    void placesThatMayBeMeantCanBeChosen() {
        Finding open = new Finding(
                "",
                4,
                2,
                "Ville",
                "Halle",
                Problem.SEVERAL_PLACES,
                List.of("Halle (Saale) · Halle (Lower Saxony) · Halle (region)"));

        assertThat(ToldFinding.of(open, Locale.ENGLISH).choices())
                .containsExactly("Halle (Saale)", "Halle (Lower Saxony)");
    }

    /** So many does a correction "in all rows" settle. */
    @Test
    void thoseOfTheSameWordsUnderTheSameLabelAreCounted() throws IOException {
        Finding here = new Finding("", 4, 2, "Pays", "Syldavie", Problem.NO_COUNTRY, List.of());
        Finding there = new Finding("", 9, 2, "Pays", "Syldavie", Problem.NO_COUNTRY, List.of());
        Finding elsewhere = new Finding("", 9, 3, "Ville", "Syldavie", Problem.NO_COUNTRY, List.of());
        Path file = write(here, there, elsewhere);

        AlikeFindings alike = FindingsFile.alike(file, Stream.of(here, elsewhere));

        assertThat(ToldFinding.of(here, alike, Locale.ENGLISH).alike()).isEqualTo(2);
        assertThat(ToldFinding.of(elsewhere, alike, Locale.ENGLISH).alike()).isEqualTo(1);
    }

    @Test
    void tableIsToldLineByLine() throws IOException {
        Path file = write(new Finding("", 4, 2, "Pays", "Syldavie", Problem.NO_COUNTRY, List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FindingsFile.tell(file, Locale.FRENCH, false, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        String.join(",", FindingsFile.COLUMNS),
                        "doubt,,4,2,Pays,Syldavie,pays non reconnu,le nom d’un pays en français ou en anglais,no-country");
    }

    @Test
    void noSpreadsheetRunsWhatAFileSaid() throws IOException {
        Path file = write(new Finding("=S", 4, 2, "-Pays", "=HYPERLINK(1)", Problem.NO_COUNTRY, List.of()));

        assertThat(told(file, false)).contains("'=S,4,2,'-Pays,'=HYPERLINK(1),");
        assertThat(told(file, true)).contains(",=S,4,2,-Pays,=HYPERLINK(1),");
    }

    private static String told(Path file, boolean literal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsFile.tell(file, Locale.ENGLISH, literal, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasSettledOfSuchWordsIsReadAgainAsItWas() {
        Settled settled = new Settled("row-2", "-Pays", "=SUM(1)", "@Mali", "+note");
        Path file = folder.resolve("corrections.csv");
        new CorrectionsFile(file).settle(settled);

        assertThat(file).content().contains("'=SUM(1),'@Mali,'+note");
        assertThat(new CorrectionsFile(file).all()).containsExactly(settled);
    }
}
