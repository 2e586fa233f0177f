package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.telling.Message;
import org.passerelle.testing.Unit;

/** What was understood once is, when it is read again, what it was. */
@Unit
class KeptRecordsTest {

    private static final Path FILES = Path.of("src/test/resources");
    private static final ReadAccount SAID = new ReadAccount(
            new Message("manner", List.of(",")),
            List.of(),
            List.of(Finding.ofRow("", 2, "twins.csv", Problem.HOME_INFERRED, "France", "France")));

    private final Interpreter interpreter = new Interpreter();

    @TempDir
    private Path folder;

    static Stream<Path> files() {
        try (Stream<Path> cases = Files.list(FILES.resolve("interpretation/cases"));
                Stream<Path> iati = Files.list(FILES.resolve("iati"))) {
            return Stream.concat(cases, iati).filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void areAsTheyWereUnderstood(Path file) {
        List<Interpretation> understood = understood(file);
        KeptRecords kept = new KeptRecords(folder);

        List<Interpretation> handedOn = all(kept.keep("digest", understood.stream(), () -> SAID));

        assertThat(handedOn).isEqualTo(understood);
        assertThat(kept.account("digest")).contains(SAID);
        assertThat(all(kept.read())).isEqualTo(understood);
    }

    @Test
    void areAsASurveySaysThem() throws IOException {
        areAsTheyWereUnderstood(Files.writeString(folder.resolve("survey.csv"), """
                Établissement;Porteur;Partenaire;Pays;Convention;Depuis;Soutiens;Lien avec une coopération décentralisée;Domaines
                CHU de Grenoble;Association Aide;Hôpital du Drac (Rabat);Maroc;oui depuis 1998, renouvelée en 2001;vers 1990;DGOS, ESTHER;Grenoble - Rabat;Maternité
                CHU de Limoges;;Clinique du Lac;Syldavie;projet de convention;1996-2001;;non;Formation, Chirurgie
                """));
    }

    @Test
    void areNotThoseOfAnotherReading() {
        KeptRecords kept = new KeptRecords(folder);
        all(kept.keep("digest", Stream.of(), () -> SAID));

        assertThat(kept.account("another")).isEmpty();
    }

    @Test
    void areNotKeptWhenTheyWereNotGoneThroughToTheEnd() {
        KeptRecords kept = new KeptRecords(folder);
        Interpretation one = understood(files().findFirst().orElseThrow()).get(0);

        try (Stream<Interpretation> some = kept.keep("digest", Stream.of(one, one), () -> SAID)) {
            some.iterator().next();
        }

        assertThat(kept.account("digest")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void areNotKeptWhenTheEndIsAFault() {
        KeptRecords kept = new KeptRecords(folder);

        assertThatThrownBy(() -> all(kept.keep("digest", Stream.of(), () -> {
                    throw new IllegalStateException("a correction of nothing");
                })))
                .hasMessage("a correction of nothing");
        assertThat(kept.account("digest")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void areNotReadFromADamagedFile() throws IOException {
        KeptRecords kept = new KeptRecords(folder);
        all(kept.keep("digest", Stream.of(), () -> SAID));
        Files.writeString(folder.resolve("records.json"), "{");

        assertThat(kept.account("digest")).isEmpty();
    }

    private List<Interpretation> understood(Path file) {
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null);
            List<Interpretation> understood = new ArrayList<>();
            reading.forEachRemaining(record -> understood.add(interpreter.interpret(record, context)));
            return understood;
        }
    }

    private static List<Interpretation> all(Stream<Interpretation> records) {
        try (records) {
            return records.toList();
        }
    }
}
