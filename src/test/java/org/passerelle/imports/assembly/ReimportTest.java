package org.passerelle.imports.assembly;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphNode;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.history.DatasetChange;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.load.DatasetHead;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.model.PartialDate;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.GraphThatCounts;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/**
 * A file that is brought again, changed in every way: afterwards the graph is as if only the last one had been brought. Surveys are drawn by
 * lot from a few parties, so that rows share parties, places, fields and cooperations with one another and with the seeds.
 */
@WithDatabase
class ReimportTest {

    private static final long ALL_AT_ONCE = Long.MAX_VALUE;
    private static final long STEP_BY_STEP = 0;

    private static final String HEADINGS =
            "Nom établissement;Porteur de la coopération;Partenaire;Pays;convention et date;"
                    + "Lien avec une coop. déc.;Domaines d'action";
    private static final List<String> SEATS = List.of(
            "CHU de Grenoble (38)",
            "CH Saint Joseph (74)",
            "CH Saint-Joseph d'Annecy (74)",
            "CHU de Limoges (87)",
            "CHU Limoges",
            "Hôpital local de Meximieux (01)",
            "CH d'Angers");
    private static final List<String> CARRIERS = List.of("CHU", "Association Amitié Sud", "Ville de Grenoble", "");
    private static final List<String> PARTNERS = List.of(
            "Hôpital de Sfax;Tunisie",
            "CHU de Bamako;Mali",
            "Hôpital régional de Kayes;Mali",
            "Hopital regional de kayes;Mali",
            "Hôpital regional Kayes (Kayes);Mali",
            "Clinique de l'Espoir;Viêt Nam",
            "Ministère de la santé;Burkina Faso");
    private static final List<String> ALIKE = List.of(
            "CHU de Ségou;Mali",
            "Centre hospitalier universitaire, Segou;Mali",
            "Hôpital universitaire de Ségou;Mali",
            "Hôpital de Ségou;Mali",
            "Hôpital Sainte-Zoé;Mali",
            "Hopital Ste Zoe;",
            "Hôpital Ste Zoé;Bénin",
            "Fondation Aurore pour la santé;Mali",
            "Fondation Aurore;Mali",
            "Fondation Aurore santé;Mali",
            "Hôpital Zogoré;",
            "Hôpital Zogoré;Mali",
            "Hôpital Zogore;Bénin");
    private static final List<String> AGREEMENTS =
            List.of("oui depuis 1998", "non", "convention signée en 2003", "oui/ octobre 2003", "en projet", "");
    private static final List<String> LINKS = List.of(
            "non",
            "jumelage entre les villes de Grenoble et de Sfax",
            "coopération décentralisée entre les villes d'Angers et de Bamako",
            "");
    private static final List<String> DOMAINS = List.of(
            "Formation/ chirurgie",
            "Envoi de matériel",
            "pédiatrie/ maternité",
            "VIH/SIDA/ formation",
            "Missions/ télémédecine");

    @TempDir
    private static Path folder;

    private static GraphConnection connection;
    private static Graph graph;
    private static GraphDump seeds;

    @BeforeAll
    static void loadSeeds() {
        connection = TestGraphs.openSeeded(folder.resolve("store"));
        graph = connection.graph();
        seeds = GraphDump.of(graph);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @AfterEach
    void takeOut() {
        new DatasetLoader(graph, LoadProgress.NONE).remove("survey");
        assertThat(GraphDump.of(graph).differenceFrom(seeds)).isEmpty();
    }

    private static String row(Random random) {
        return String.join(
                ";",
                any(SEATS, random),
                any(CARRIERS, random),
                any(PARTNERS, random),
                any(AGREEMENTS, random),
                any(LINKS, random),
                any(DOMAINS, random));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** A row goes, one comes, one is another, the others stay where they are or move a line. */
    private static List<String> edited(List<String> rows, Random random) {
        List<String> edited = new ArrayList<>(rows);
        edited.set(random.nextInt(edited.size()), row(random));
        edited.set(random.nextInt(edited.size()), row(random));
        if (random.nextBoolean()) {
            edited.remove(edited.size() - 1);
        } else {
            edited.remove(random.nextInt(edited.size()));
        }
        if (random.nextBoolean()) {
            edited.add(row(random));
        }
        return edited;
    }

    private static ImportReport bring(Graph into, List<String> rows, long atOnce) {
        return bring(into, rows, atOnce, change -> {});
    }

    private static ImportReport bring(
            Graph into, List<String> rows, long atOnce, Consumer<ChangedCooperation> changes) {
        Path file = folder.resolve("survey.csv");
        try {
            Files.write(file, Stream.concat(Stream.of(HEADINGS), rows.stream()).toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Importer importer =
                new Importer(into, TestGraphs.seeds().reference(), Judgements::none, folder.resolve("scratch"), atOnce);
        return importer.commit(head(), () -> interpretations(file), finding -> {}, changes, ImportProgress.NONE)
                .report();
    }

    private static Stream<Interpretation> interpretations(Path file) {
        Interpreter interpreter = new Interpreter();
        FileReading reading = Formats.known().open(file, ReadingOptions.none());
        DocumentContext context = new DocumentContext(
                reading.layout(), "fr", PartialDate.parse("2020").orElseThrow(), null);
        Iterable<RawRecord> records = () -> reading;
        return StreamSupport.stream(records.spliterator(), false)
                .map(record -> interpreter.interpret(record, context))
                .onClose(reading::close);
    }

    private static DatasetHead head() {
        DocumentDeclaration document = new DocumentDeclaration(
                "survey.csv",
                "document/survey",
                "Survey",
                "nobody",
                null,
                "fr",
                PartialDate.parse("2020").orElseThrow(),
                null,
                "0",
                new SourceLocation("survey.csv", 0));
        return new DatasetHead("survey", "Survey", null, null, "0", "import", document, 0, null);
    }

    private static GraphDump alone(List<String> rows) {
        new DatasetLoader(graph, LoadProgress.NONE).remove("survey");
        bring(graph, rows, ALL_AT_ONCE);
        return GraphDump.of(graph);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void isAsIfOnlyTheLastHadBeenBrought(int lot) {
        Random random = new Random(lot);
        List<String> first = IntStream.range(0, 8).mapToObj(row -> row(random)).toList();
        List<String> second = edited(first, random);
        List<String> third = edited(second, random);
        long transactions = random.nextBoolean() ? ALL_AT_ONCE : STEP_BY_STEP;

        bring(graph, first, transactions);
        bring(graph, second, transactions);
        ImportReport report = bring(graph, third, transactions);
        GraphDump again = GraphDump.of(graph);

        assertThat(report.records().unchanged()).isPositive();
        assertThat(bring(graph, third, transactions).records().touched()).isZero();
        assertThat(GraphDump.of(graph).differenceFrom(again)).isEmpty();
        assertThat(again.differenceFrom(alone(third))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void tellsExactlyWhatTheDatasetSaysOtherwise(int lot) {
        Random random = new Random(lot);
        List<String> first = IntStream.range(0, 8).mapToObj(row -> row(random)).toList();
        List<String> second = edited(first, random);
        long transactions = random.nextBoolean() ? ALL_AT_ONCE : STEP_BY_STEP;
        assertThat(bring(graph, first, transactions).change()).isNull();
        Map<String, CooperationImage> before = images();

        List<ChangedCooperation> told = new ArrayList<>();
        DatasetChange change =
                requireNonNull(bring(graph, second, transactions, told::add).change());

        Map<String, CooperationImage> after = images();
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<ChangedCooperation> differing = all.stream()
                .flatMap(id -> after
                        .getOrDefault(id, CooperationImage.nothing(id))
                        .since(before.getOrDefault(id, CooperationImage.nothing(id)))
                        .stream())
                .toList();
        assertThat(told).isEqualTo(differing).isNotEmpty();
        assertThat(change.first()).isEqualTo(told);
        assertThat(change.total()).isEqualTo(told.size());
        assertThat(change.added() + change.changed() + change.same()).isEqualTo(after.size());
        DatasetChange nothing =
                requireNonNull(bring(graph, second, transactions).change());
        assertThat(nothing.total()).isZero();
        assertThat(nothing.same()).isEqualTo(after.size());
    }

    /** What the dataset says of each cooperation of which it speaks. */
    private static Map<String, CooperationImage> images() {
        return graph
                .read(statements -> statements.query(
                        Cypher.named("import/stated-of-cooperations"),
                        Map.of("ids", cooperations(GraphDump.of(graph)), "dataset", "survey"),
                        CooperationImage::of))
                .stream()
                .collect(Collectors.toMap(CooperationImage::id, image -> image));
    }

    private static List<String> cooperations(GraphDump dump) {
        return dump.nodes().stream()
                .filter(node -> node.labels().contains("Cooperation"))
                .map(GraphNode::id)
                .toList();
    }

    /** Spellings that are alike, namesakes, and names without a country: who is who does not hang on which row comes first. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void namesTheSamePartiesAndCooperationsWhateverTheOrderOfRows(int lot) {
        Random random = new Random(lot);
        List<String> rows = IntStream.range(0, 12)
                .mapToObj(row -> String.join(
                        ";", any(SEATS, random), any(CARRIERS, random), any(ALIKE, random), "", "", "Formation"))
                .toList();
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        Map<String, Object> names = names(alone(rows));

        assertThat(names(alone(shuffled))).isEqualTo(names);
    }

    private static Map<String, Object> names(GraphDump dump) {
        return dump.nodes().stream()
                .filter(node -> node.labels().contains("Party") || node.labels().contains("Cooperation"))
                .collect(Collectors.toMap(
                        GraphNode::id, node -> String.valueOf(node.properties().get("name"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 15, 30, 45, 60, 75, 90, 100})
    void whatWasInterruptedHalfWayIsBroughtBackByTheFileBefore(int percent) {
        Random random = new Random(percent);
        List<String> first = IntStream.range(0, 6).mapToObj(row -> row(random)).toList();
        List<String> second = edited(first, random);
        GraphDump before = alone(first);
        GraphThatCounts counting = new GraphThatCounts(graph);
        bring(counting, second, STEP_BY_STEP);
        bring(graph, first, ALL_AT_ONCE);
        assertThat(GraphDump.of(graph).differenceFrom(before)).isEmpty();

        int statement = 1 + (counting.statements() - 1) * percent / 100;
        assertThatThrownBy(() -> bring(new GraphThatCounts(graph, statement), second, STEP_BY_STEP))
                .isInstanceOf(GraphThatCounts.Interruption.class);
        bring(graph, first, STEP_BY_STEP);

        assertThat(GraphDump.of(graph).differenceFrom(before)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 25, 50, 75, 95})
    void whatWasInterruptedTheFirstTimeCanBeTakenOut(int percent) {
        List<String> rows = Stream.generate(() -> row(new Random(percent)))
                .limit(1)
                .flatMap(row -> Stream.of(row, row(new Random(percent + 1))))
                .toList();
        GraphThatCounts counting = new GraphThatCounts(graph);
        bring(counting, rows, STEP_BY_STEP);
        new DatasetLoader(graph, LoadProgress.NONE).remove("survey");

        int statement = 1 + (counting.statements() - 1) * percent / 100;
        assertThatThrownBy(() -> bring(new GraphThatCounts(graph, statement), rows, STEP_BY_STEP))
                .isInstanceOf(GraphThatCounts.Interruption.class);
        // taken out after each test
    }
}
