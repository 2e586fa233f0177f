package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.graph.GraphConnection;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.load.DatasetHead;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Judgement;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.RawRecord;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** What a preview decided is not decided again by whoever writes the file, unless something has changed that decides it. */
@WithDatabase
class KeptDecisionsTest {

    private static final String FLEUVE = "Hôpital du Fleuve";

    @TempDir
    private static Path store;

    private static GraphConnection connection;
    private static GraphDump seeds;

    @TempDir
    private Path folder;

    private final List<Judgement> judged = new ArrayList<>();
    private Path kept;
    private Importer importer;
    private int opened;

    @BeforeAll
    static void loadSeeds() {
        connection = TestGraphs.openSeeded(store);
        seeds = GraphDump.of(connection.graph());
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @BeforeEach
    void makeImporter() {
        kept = folder.resolve("decisions.mv");
        importer = new Importer(
                connection.graph(),
                TestGraphs.seeds().reference(),
                () -> new Judgements(judged),
                folder.resolve("scratch"),
                2);
    }

    @AfterEach
    void takeOut() {
        Stream.of("some", "other").forEach(new DatasetLoader(connection.graph(), LoadProgress.NONE)::remove);
        assertThat(GraphDump.of(connection.graph()).differenceFrom(seeds)).isEmpty();
    }

    /** Three records, and how often they are gone through. */
    private final class Content implements ImportContent {

        private final String digest;

        Content(String digest) {
            this.digest = digest;
        }

        @Override
        public Stream<Interpretation> open() {
            opened++;
            return Stream.of(
                    partnership(1, "CHU de Grenoble", "FR", FLEUVE),
                    partnership(2, "CHU de Grenoble", "FR", "Hopital du fleuve"),
                    partnership(3, "Clinique de la Dune", "TD", "Hôpital du Drac"));
        }

        @Override
        public String digest() {
            return digest;
        }

        @Override
        public Optional<Path> decisions() {
            return Optional.of(kept);
        }
    }

    private static Interpretation partnership(int row, String one, String country, String other) {
        String text = one + ";" + other;
        List<Quote> quotes = List.of(new Quote(new LineRange(row, row), text));
        return new Interpretation(
                new RawRecord("row-" + row, "", text, new LineRange(row, row), List.of()),
                List.of(new StatedCooperation(
                        "main",
                        CooperationKind.HOSPITAL_PARTNERSHIP,
                        List.of(side(one, country, quotes), side(other, "ML", quotes)))),
                List.of(),
                List.of());
    }

    private static Statement side(String name, String country, List<Quote> quotes) {
        return new Statement(
                Predicate.PARTICIPANT,
                new PartyMention(name, name, PartyKind.HOSPITAL, null, country, Map.of()),
                "",
                Map.of("role", "partner"),
                null,
                quotes);
    }

    private static DatasetHead head(String dataset) {
        String file = dataset + ".csv";
        return new DatasetHead(
                dataset,
                "Partnerships",
                null,
                null,
                "fingerprint",
                "import",
                new DocumentDeclaration(
                        file,
                        "document/" + dataset,
                        "Partnerships",
                        "A hospital",
                        null,
                        "fr",
                        null,
                        null,
                        "0",
                        new SourceLocation(file, 0)),
                3,
                null);
    }

    private ImportReport preview(ImportContent content) {
        return importer.preview(head("some"), content, found -> {}, row -> {}, ImportProgress.NONE)
                .report();
    }

    private ImportReport written(String dataset, ImportContent content) {
        opened = 0;
        return importer.commit(head(dataset), content, found -> {}, change -> {}, ImportProgress.NONE)
                .report();
    }

    private ImportReport written(ImportContent content) {
        return written("some", content);
    }

    @Test
    void areNotMadeAgainAndComeToTheSame() {
        ImportReport decided = preview(new Content("digest"));
        assertThat(kept).isRegularFile();

        ImportReport report = written(new Content("digest"));

        assertThat(opened).as("to write it").isEqualTo(1);
        assertThat(report).isEqualTo(decided);
        assertThat(report.parties().made()).isPositive();
        assertThat(kept).doesNotExist();
        GraphDump graph = GraphDump.of(connection.graph());
        new DatasetLoader(connection.graph(), LoadProgress.NONE).remove("some");
        assertThat(written(new Content(""))).isEqualTo(report);
        assertThat(opened).as("to decide, and to write it").isEqualTo(2);
        assertThat(GraphDump.of(connection.graph()).differenceFrom(graph)).isEmpty();
    }

    /** A program that ends half-way leaves nothing that the next one would go on with. */
    @Test
    void areGoneBeforeAnythingIsWritten() {
        preview(new Content("digest"));
        List<Boolean> there = new ArrayList<>();

        importer.commit(
                head("some"),
                new Content("digest"),
                found -> {},
                change -> {},
                reached -> there.add(Files.exists(kept)));

        assertThat(there).isNotEmpty().containsOnly(false);
        assertThat(folder.resolve("scratch")).isEmptyDirectory();
    }

    @Test
    void areMadeAgainForAnotherFile() {
        preview(new Content("digest"));

        written(new Content("another digest"));

        assertThat(opened).isEqualTo(2);
    }

    @Test
    void areMadeAgainWhenSomebodyJudged() {
        preview(new Content("digest"));
        judged.add(new Judgement(
                2, FLEUVE, "hospital/fr/chu-grenoble", false, "A. Reader", LocalDate.of(2026, 11, 22), "why"));

        written(new Content("digest"));

        assertThat(opened).isEqualTo(2);
    }

    @Test
    void areMadeAgainWhenAnotherDatasetHasBroughtParties() {
        ImportReport alone = preview(new Content("digest"));
        written("other", new Content(""));

        ImportReport report = written(new Content("digest"));

        assertThat(opened).isEqualTo(2);
        assertThat(report.parties().joined()).isGreaterThan(alone.parties().joined());
    }

    @Test
    void areMadeAgainWhenWhatWasKeptIsDamaged() throws IOException {
        ImportReport decided = preview(new Content("digest"));
        Files.writeString(kept, "not what was kept");

        assertThat(written(new Content("digest"))).isEqualTo(decided);
        assertThat(opened).isEqualTo(2);
    }
}
