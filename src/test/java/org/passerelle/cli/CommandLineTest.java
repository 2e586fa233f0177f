package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.PasserelleApplication;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as they are typed, run in this JVM. */
@WithDatabase
class CommandLineTest {

    private static final String SEEDS = Seeds.FOLDER.toString();

    @TempDir
    private Path folder;

    /** How a command ended and what it printed. */
    private record Outcome(int code, String out, String err) {

        /** A fault is told in sentences. */
        Outcome toldWithoutStackTrace() {
            assertThat(err).isNotBlank().doesNotContain("\tat ", "Exception");
            return this;
        }
    }

    private static Outcome run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Passerelle.commandLine(PasserelleApplication.class)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Nested
    class Repair {

        @TempDir
        private static Path data;

        private static String seeds;

        @BeforeAll
        static void loadAndDamage(@TempDir Path folder) {
            seeds = TinySeeds.in(folder.resolve("seeds")).folder().toString();
            assertThat(run("load", "--data", data, "--seeds", seeds).err()).isEmpty();
            assertThat(run("check", "--store", "--data", data, "--seeds", seeds).out())
                    .isEqualTo("No issues.%n".formatted());
            try (GraphConnection connection = TestGraphs.open(data.resolve("neo4j"))) {
                for (String damage : List.of(
                        "CREATE (:Party {id: 'fake', name: 'Fake'})",
                        "MATCH ()-[e:EVIDENCE_OF]->() SET e.values = [v IN e.values | '']",
                        "MATCH ()-[r:COOPERATES_WITH]->() DELETE r",
                        "DROP CONSTRAINT record_id")) {
                    connection.driver().executableQuery(damage).execute();
                }
            }
        }

        @Test
        void whatIsWrongIsSaidAndMended() {
            Outcome check = run("check", "--store", "--data", data, "--seeds", seeds);
            assertThat(check.code()).isEqualTo(ExitCode.DATA_AT_FAULT);
            assertThat(check.out()).contains(": fake", "Derived links", "without claims", "passerelle repair");

            Outcome ask = run("ask", "network-overview", "--data", data, "--seeds", seeds);
            assertThat(ask.code()).isZero();
            assertThat(ask.err())
                    .contains("Someone else has changed the graph", "set aside", "fake", "passerelle repair");

            Outcome forced = run("load", "--force", "--data", data, "--seeds", seeds);
            assertThat(forced.code()).isZero();

            Outcome repair = run("repair", "--data", data, "--seeds", seeds);
            assertThat(repair.out()).contains("Taken out: fake", "The graph is whole.");
            assertThat(repair.code()).isZero();
            assertThat(run("check", "--store", "--data", data, "--seeds", seeds).code())
                    .isZero();
            assertThat(run("ask", "network-overview", "--data", data, "--seeds", seeds)
                            .err())
                    .isEmpty();
        }
    }

    @Nested
    class Ask {

        @TempDir
        private static Path data;

        private static Outcome first;

        @BeforeAll
        static void askAnEmptyGraph() {
            first = run("ask", "city-twinnings", "--city", "Annecy", "--data", data, "--seeds", SEEDS);
        }

        private static Outcome ask(Object... arguments) {
            return run(Stream.concat(Stream.of("ask", "--data", data, "--seeds", SEEDS), Stream.of(arguments))
                    .toArray());
        }

        @Test
        void loadsTheSeedsFirstWhenTheGraphIsEmpty() {
            assertThat(first.code()).isZero();
            assertThat(first.err()).startsWith("The graph is empty. Loading the datasets of " + SEEDS + " first.");
            assertThat(lines(first.out())).contains("1 row");
        }

        @Test
        void aTableHasATitleRowsACountAndTheSources() {
            Outcome table = ask("city-twinnings", "--city", "Grenoble");

            assertThat(table.code()).isZero();
            assertThat(table.err()).isEmpty();
            List<String> lines = lines(table.out());
            assertThat(lines).first().isEqualTo("Cities twinned with each other");
            assertThat(lines.get(2))
                    .matches("\\| City +\\| Partner city +\\| Country of the partner +\\|.*\\| Sources +\\|");
            assertThat(lines).contains("6 rows");
            assertThat(lines.stream().filter(line -> line.matches("\\| Grenoble .*")))
                    .hasSize(6);
            assertThat(lines)
                    .anyMatch(line -> line.matches("\\[1] RESACOOP, .*, lines? [0-9-]+: \".+\" \\(licence: .+\\)"));
            assertThat(table.out()).doesNotContain("[0]");
        }

        @Test
        void measuresTheNetworkAndItsParties() {
            Outcome table =
                    run("measure", "--projection", "twinnings", "--lang", "fr", "--data", data, "--seeds", SEEDS);
            Outcome csv = run("measure", "--sort", "-betweenness", "--format", "csv", "--data", data, "--seeds", SEEDS);
            Outcome fault = run("measure", "--sort", "beauty", "--data", data, "--seeds", SEEDS);

            assertThat(table.code()).as(table.err()).isZero();
            assertThat(lines(table.out()))
                    .anyMatch(line -> line.matches("Nœuds\\h: 18"))
                    .anyMatch(line -> line.matches("\\| Grenoble +\\| 6 .*"));
            assertThat(lines(csv.out())).hasSize(103).element(1).asString().startsWith("hospital/fr/hcl,");
            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.toldWithoutStackTrace().err()).contains("beauty", "pageRank");
        }

        @Test
        void tellsWhoWorksWithWhom() {
            Outcome table = run("who-with-whom", "--most", "2", "--lang", "fr", "--data", data, "--seeds", SEEDS);
            Outcome csv = run(
                    "who-with-whom",
                    "--rows",
                    "party-kind",
                    "--format",
                    "csv",
                    "--table",
                    "cells",
                    "--data",
                    data,
                    "--seeds",
                    SEEDS);
            Outcome fault = run("who-with-whom", "--rows", "moon", "--data", data, "--seeds", SEEDS);

            assertThat(table.code()).as(table.err()).isZero();
            assertThat(lines(table.out()))
                    .anyMatch(line -> line.matches("\\| France +\\| 12 +\\| 12 .*"))
                    .anyMatch(line -> line.matches("Dans un même pays\\h: 19 sur 100 \\(19\\h%\\)"));
            assertThat(lines(csv.out())).contains("City,City,City,City,13,11");
            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.toldWithoutStackTrace().err()).contains("moon", "party-kind");
        }

        @Test
        void frenchIsAsComplete() {
            Outcome table = ask("city-twinnings", "--city", "Bethléem", "--lang", "fr");

            assertThat(lines(table.out())).contains("Villes jumelées", "1 ligne");
            assertThat(table.out()).contains("| Ville partenaire", "| Bethléem ");
        }

        @Test
        void csvHasAHeadingAndQuotedSources() {
            Outcome csv = ask("city-twinnings", "--city=Annecy", "--format", "csv");

            assertThat(csv.code()).isZero();
            assertThat(lines(csv.out())).hasSize(2).satisfies(lines -> {
                assertThat(lines.get(0))
                        .isEqualTo("city,partnerCity,country,since,status,partnerships,seen,uncertain,sources");
                assertThat(lines.get(1))
                        .startsWith(
                                "Annecy,Sassandra,Côte d'Ivoire,,unknown,Annecy Hospital and Sassandra Hospital,2005-03,,\"RESACOOP, ")
                        .contains("\"\"partenariat entre ville d'Annecy\"\"");
            });
        }

        @Test
        void jsonIsTheDocumentOfTheApi() {
            Outcome answer = ask("city-twinnings", "--city", "city/fr/annecy", "--format", "json");

            JsonNode json = new JsonMapper().readTree(answer.out());
            assertThat(json.propertyNames())
                    .containsExactly(
                            "id", "title", "parameters", "columns", "page", "size", "total", "rows", "sources");
            assertThat(json.path("id").asString()).isEqualTo("city-twinnings");
            assertThat(json.path("parameters").path("city").asString()).isEqualTo("city/fr/annecy");
            JsonNode row = json.path("rows").path(0);
            assertThat(row.path("partnerCity").path("id").asString()).isEqualTo("city/ci/sassandra");
            JsonNode source = json.path("sources").path(0);
            assertThat(row.path("sources")).contains(source.path("id"));
            assertThat(source.path("quote").asString()).isNotBlank();
            assertThat(source.path("lineStart").asInt()).isPositive();
        }

        @Test
        void jsonLinesHaveARowEachWithItsSourcesInFull() {
            Outcome answer = ask("city-twinnings", "--city", "Grenoble", "--format", "jsonl", "--sort", "-partnerCity");

            List<JsonNode> rows = lines(answer.out()).stream()
                    .map(line -> new JsonMapper().readTree(line))
                    .toList();
            assertThat(rows).hasSize(6).allSatisfy(row -> {
                assertThat(row.at("/sources/0/quote").asString()).isNotBlank();
                assertThat(row.at("/sources/0/license").asString()).isNotBlank();
            });
            List<String> partners = rows.stream()
                    .map(row -> row.at("/partnerCity/name").asString())
                    .toList();
            assertThat(partners).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }

        @Test
        void aPageSaysHowManyRowsThereAreAndHowToSeeTheNext() {
            Outcome page = ask("city-twinnings", "--city", "Grenoble", "--size", "4");
            Outcome last = ask("city-twinnings", "--city", "Grenoble", "--size", "4", "--page", "1", "--lang", "fr");

            assertThat(lines(page.out())).contains("4 of 6 rows. See the next ones with --page 1");
            assertThat(lines(last.out())).contains("2 lignes sur 6");
        }

        @Test
        void anUnknownNameIsAnsweredWithTheNearest() {
            Outcome fault = ask("city-twinnings", "--city", "Grenobel").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.out()).isEmpty();
            assertThat(fault.err().strip())
                    .isEqualTo("No match for \"Grenobel\". Nearest: Grenoble (city/fr/grenoble).");
        }

        @Test
        void anAmbiguousNameIsAnsweredWithAllThatHaveIt() {
            Outcome fault = ask("partners-of", "--party", "Tambacounda").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err())
                    .contains("has several matches. Give the id", "(city/sn/tambacounda)", "(region/sn/tambacounda)");
        }

        @Test
        void anUnknownParameterIsAnsweredWithThoseOfTheQuestion() {
            Outcome fault = ask("city-twinnings", "--town", "Grenoble").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err().strip())
                    .isEqualTo("Parameter not recognised: city-twinnings does not take town; accepted: city, country.");
        }

        @Test
        void aMissingParameterIsNamed() {
            Outcome fault = ask("partners-of").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err()).startsWith("Enter a value for party: partners-of needs it.");
        }

        @Test
        void anImpossibleDateIsAnsweredWithWhatIsAccepted() {
            Outcome fault = ask("seen-on", "--date", "2005-13").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err())
                    .startsWith(
                            "Date not recognised for date: \"2005-13\"; accepted: a decade (197X), a year (1997), a month (2003-10)");
        }

        @Test
        void aStoreThatIsInUseIsASystemFault(@TempDir Path other) {
            GraphConnection server = TestGraphs.open(other.resolve("neo4j"));
            try (server) {
                Outcome fault = run("ask", "city-twinnings", "--data", other, "--seeds", SEEDS)
                        .toldWithoutStackTrace();

                assertThat(fault.code()).isEqualTo(3);
                assertThat(fault.err())
                        .contains("Another process is using the store in " + other.resolve("neo4j") + ". ");
            }
        }
    }

    @Nested
    class FirstCommand {

        @ParameterizedTest
        @ValueSource(strings = {"measure --projection twinnings", "export --format csv -o out.zip"})
        void loadsTheSeedsFirst(String command) {
            Object[] words = Stream.of(
                            command.replace("out.zip", folder.resolve("out.zip").toString())
                                    .split(" ", -1))
                    .toArray();

            Outcome outcome = run(
                    ArrayUtils.addAll(words, "--data", folder.resolve("data").toString(), "--seeds", SEEDS));

            assertThat(outcome.err()).startsWith("The graph is empty. Loading the datasets of " + SEEDS + " first.");
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
    }

    @Nested
    class AskWithoutAGraph {

        private Outcome ask(Object... arguments) {
            Outcome outcome =
                    run(Stream.concat(Stream.of("ask", "--data", folder, "--seeds", SEEDS), Stream.of(arguments))
                            .toArray());
            assertThat(folder).isEmptyDirectory();
            return outcome;
        }

        @Test
        void listsTheQuestions() {
            Outcome list = ask();

            assertThat(list.code()).isZero();
            new QuestionCatalogue()
                    .all()
                    .forEach(question -> assertThat(list.out())
                            .contains(question.id(), question.sentence().en()));
            assertThat(list.out())
                    .contains("city-twinnings [--city PARTY] [--country PARTY]", "partners-of --party PARTY");
        }

        @Test
        void anUnknownQuestionIsAnsweredWithThoseOfSimilarName() {
            Outcome fault = ask("city-twining").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err())
                    .startsWith("No match for \"city-twining\". Nearest: ")
                    .contains("(city-twinnings)");
        }

        @Test
        void anUnknownLanguageIsAnsweredWithThoseKnown() {
            Outcome fault = ask("--lang", "de").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err()).startsWith("Language not recognised for --lang: \"de\"; accepted: en, fr.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"xml", "TABEL", ""})
        void anUnknownFormatIsAnsweredWithThoseKnown(String format) {
            Outcome fault = ask("city-twinnings", "--format=" + format).toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err()).contains("--format", "csv", "json", "jsonl");
        }

        @Test
        void aParameterWithoutAValueIsNamed() {
            Outcome fault = ask("city-twinnings", "--city").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err().strip()).isEqualTo("--city needs a value; accepted: --city VALUE.");
        }

        @Test
        void aWordThatBelongsToNothingIsNamed() {
            Outcome fault = ask("city-twinnings", "Grenoble").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err()).startsWith("\"Grenoble\" is not an option; accepted: --city VALUE");
        }

        @Test
        void seedsThatAreAtFaultAreADataFault() {
            TinySeeds broken =
                    TinySeeds.in(folder.resolve("seeds")).replace(TinySeeds.RECORD, "role: lead", "role: leader");

            Outcome fault = run("ask", "city-twinnings", "--data", folder.resolve("data"), "--seeds", broken.folder());

            assertThat(fault.code()).isEqualTo(1);
            assertThat(fault.err())
                    .contains(TinySeeds.RECORD + ":12: role \"leader\": is not one of the accepted values");
        }
    }

    @Nested
    class Load {

        @Test
        void loadsThenLeavesAsItIsThenLoadsByForce() {
            TinySeeds seeds = TinySeeds.in(folder.resolve("seeds"));
            Object[] load = {"load", "--data", folder.resolve("data"), "--seeds", seeds.folder()};

            Outcome once = run(load);
            Outcome again = run(load);
            Outcome forced =
                    run(Stream.concat(Stream.of(load), Stream.of("--force")).toArray());

            assertThat(List.of(once.code(), again.code(), forced.code())).containsOnly(0);
            assertThat(lines(once.out())).first().asString().matches("tiny: \\d+ rows written");
            assertThat(lines(again.out())).first().isEqualTo("tiny: unchanged, nothing written");
            assertThat(forced.out()).isEqualTo(once.out());
            assertThat(lines(again.out()))
                    .contains("cooperations  2 (1 Hospital partnership, 1 Twinning)", "documents     1, with 1 record");
        }

        @Test
        void aDatasetAtFaultIsReportedAndNothingIsWritten() {
            TinySeeds broken =
                    TinySeeds.in(folder.resolve("seeds")).replace(TinySeeds.RECORD, "since 1997", "since 1998");

            Outcome fault = run("load", "--data", folder.resolve("data"), "--seeds", broken.folder())
                    .toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(1);
            assertThat(fault.out()).isEmpty();
            assertThat(lines(fault.err()))
                    .containsExactly(
                            TinySeeds.RECORD
                                    + ":23: quote \"4: since 1998\": these words are not on lines 4 of survey.txt, or do not"
                                    + " begin on the first and end on the last of them",
                            "The datasets in " + broken.folder() + " need correcting. 1 issue. Nothing was written.");
            assertThat(folder.resolve("data")).doesNotExist();
        }

        @Test
        void aFolderWithoutDatasetsIsADataFault() {
            Outcome fault = run("load", "--data", folder.resolve("data"), "--seeds", folder)
                    .toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(1);
            assertThat(fault.err().strip())
                    .isEqualTo("The folder " + folder + " does not contain a dataset.yml. See docs/records.md.");
        }

        @Test
        void aDataFolderThatIsAFileIsASystemFault() throws IOException {
            Path file = Files.createFile(folder.resolve("data"));

            Outcome fault = run(
                            "load",
                            "--data",
                            file,
                            "--seeds",
                            TinySeeds.in(folder.resolve("seeds")).folder())
                    .toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(3);
            assertThat(fault.err()).startsWith("The data folder " + file.resolve("neo4j") + " cannot be written. ");
        }
    }

    @Nested
    class Check {

        @Test
        void tellsHowMuchOfEachDocumentIsCovered() {
            Outcome good = run(
                    "check",
                    "--seeds",
                    TinySeeds.in(folder.resolve("seeds")).folder(),
                    "--data",
                    folder.resolve("data"));

            assertThat(good.code()).isZero();
            assertThat(lines(good.out()))
                    .containsExactly(
                            "tiny: 1 record, 11 facts",
                            "  survey.txt: 5 lines quoted, 1 listed as headings or standard text, 0 left",
                            "No issues.");
            assertThat(folder.resolve("data")).doesNotExist();
        }

        @Test
        void theSeedsPass() {
            Outcome good = run("check", "--seeds", SEEDS);

            assertThat(good.code()).isZero();
            assertThat(good.out()).contains("chru-tours: 9 records", "resacoop-2005: 40 records", "No issues.");
        }

        @Test
        void everyIssueIsReportedBeforeTheCount() {
            TinySeeds broken = TinySeeds.in(folder)
                    .replace(TinySeeds.RECORD, "role: lead", "role: leader")
                    .replace(TinySeeds.RECORD, "since: \"1997\"", "since: \"1997-13\"");

            Outcome fault = run("check", "--seeds", folder).toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(1);
            assertThat(fault.err())
                    .contains(
                            TinySeeds.RECORD
                                    + ":12: role \"leader\": is not one of the accepted values; accepted: lead, partner, carrier, operator",
                            TinySeeds.RECORD + ":23: since \"1997-13\": date not recognised; accepted: a decade");
            assertThat(fault.err()).endsWith(" issues. Nothing was written." + System.lineSeparator());
            assertThat(broken.issues()).hasSize((int) fault.err().lines().count() - 1);
        }
    }

    @Nested
    class Serve {

        private Outcome serve(Object... arguments) {
            return run(Stream.concat(
                            Stream.of("serve", "--data", folder.resolve("data"), "--seeds", SEEDS),
                            Stream.of(arguments))
                    .toArray());
        }

        @ParameterizedTest
        @ValueSource(strings = {"--port=65536", "--port=-1", "--bolt-port=70000"})
        void aPortOutOfRangeIsAFaultOfTheCall(String option) {
            Outcome fault = serve(option).toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err()).contains("must be a port from 0 to 65535, not ");
            assertThat(folder.resolve("data")).doesNotExist();
        }

        @Test
        void aPortThatIsNoNumberIsAFaultOfTheCall() {
            Outcome fault = serve("--port", "http").toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err()).contains("--port", "\"http\"", "For help, run: passerelle serve --help");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
        void anAddressBeyondLoopbackNeedsAPassword(String host) {

            Outcome fault =
                    serve("--port", "0", "--bolt-port", "0", "--host", host).toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(2);
            assertThat(fault.err())
                    .startsWith("--host \"" + host
                            + "\" opens the server to other machines, so it needs a password. Set PASSERELLE_PASSWORD");
            assertThat(folder.resolve("data")).doesNotExist();
        }

        @Test
        void aPortInUseIsASystemFault() throws IOException {
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Outcome fault =
                        serve("--port", taken.getLocalPort(), "--bolt-port", 0).toldWithoutStackTrace();

                assertThat(fault.code()).isEqualTo(3);
                assertThat(fault.err())
                        .startsWith("Port " + taken.getLocalPort() + " at 127.0.0.1 cannot be used")
                        .contains(". Stop the program that uses it, or choose another port with --port.");
            }
        }

        @Test
        void aBoltPortInUseIsASystemFault() throws IOException {
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Outcome fault =
                        serve("--port", 0, "--bolt-port", taken.getLocalPort()).toldWithoutStackTrace();

                assertThat(fault.code()).isEqualTo(3);
                assertThat(fault.err().strip())
                        .isEqualTo("The Bolt port " + taken.getLocalPort()
                                + " is in use. Stop the program that uses it, or choose another with --bolt-port.");
            }
        }

        @Test
        void seedsThatAreAtFaultAreADataFault() {
            TinySeeds broken = TinySeeds.in(folder.resolve("seeds")).delete(TinySeeds.DOCUMENT);

            Outcome fault = run(
                            "serve",
                            "--port",
                            0,
                            "--bolt-port",
                            0,
                            "--data",
                            folder.resolve("data"),
                            "--seeds",
                            broken.folder())
                    .toldWithoutStackTrace();

            assertThat(fault.code()).isEqualTo(1);
            assertThat(fault.err()).contains("file \"survey.txt\": cannot be read from documents/");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Nested
    class FilesToRead {

        @Test
        void whatDoesNotExistAndWhatIsAFolderIsSaidToBeSo() {
            Outcome absent =
                    run("import", folder.resolve("absent.csv"), "--dry-run").toldWithoutStackTrace();
            Outcome none = run("import", folder, "--dry-run").toldWithoutStackTrace();

            assertThat(absent.code()).isEqualTo(2);
            assertThat(absent.err()).contains("absent.csv\" does not exist");
            assertThat(none.err()).contains("is a folder. Name a file");
        }
    }

    @Nested
    class Limits {

        private static final String ROWS = "passerelle.reading.limits.rows";

        private Outcome with(String rows, Object... arguments) {
            System.setProperty(ROWS, rows);
            try {
                return run(Stream.concat(
                                Stream.of(arguments),
                                Stream.of(
                                        "--data",
                                        folder.resolve("data"),
                                        "--seeds",
                                        TinySeeds.in(folder.resolve("seeds")).folder()))
                        .toArray());
            } finally {
                System.clearProperty(ROWS);
            }
        }

        @Test
        void anImportWithoutAServerKeepsToThem() throws IOException {
            Path twins = Files.writeString(
                    folder.resolve("twins.csv"),
                    "Ville;Ville partenaire;Pays\nTours;Marrakech;Maroc\nTours;Brasov;Roumanie\n");

            Outcome refused = with("1", "import", twins, "--dry-run");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.out()).contains("the file contains more than 1 records");

            assertThat(with("2", "import", twins, "--dry-run").code()).isZero();
        }

        @Test
        void aWrongOneIsAFaultOfTheCallOfEveryCommandThatReads() throws IOException {
            Path twins = Files.writeString(folder.resolve("twins.csv"), "Ville;Ville partenaire\nTours;Marrakech\n");

            for (Outcome fault :
                    List.of(with("many", "import", twins), with("many", "serve", "--port", "0", "--bolt-port", "0"))) {
                assertThat(fault.toldWithoutStackTrace().code()).isEqualTo(2);
                assertThat(fault.err().strip())
                        .isEqualTo(
                                "The setting passerelle.reading.limits.rows must be a whole number, not \"many\"; accepted: 1 to 2147483647.");
            }
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    static Stream<List<String>> helps() {
        return Stream.of(
                List.of("--help"),
                List.of("serve", "--help"),
                List.of("load", "-h"),
                List.of("ask", "--help"),
                List.of("check", "--help"),
                List.of("help", "ask"));
    }

    @ParameterizedTest
    @MethodSource("helps")
    void helpIsPrintedWhereItIsAskedFor(List<String> arguments) {
        Outcome help = run(arguments.toArray());

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: passerelle").contains("--help");
    }

    @Test
    void theHelpNamesEveryCommandAndExitCode() {
        assertThat(run("--help").out().replaceAll("\\s+", " "))
                .contains(
                        "serve",
                        "load",
                        "ask",
                        "check",
                        "0 success, 1 error in the data, 2 error in the command, 3 system error");
    }

    @Test
    void theVersionIsPrinted() {
        Outcome version = run("--version");

        assertThat(version.code()).isZero();
        assertThat(version.out()).isNotBlank();
    }

    static Stream<List<String>> faultyCalls() {
        return Stream.of(
                List.of(),
                List.of("lod"),
                List.of("--nonsense"),
                List.of("load", "--nonsense"),
                List.of("load", "--data"),
                List.of("load", "seeds"),
                List.of("serve", "--prot", "8080"),
                List.of("check", "--force"));
    }

    @ParameterizedTest
    @MethodSource("faultyCalls")
    void aWrongCallIsOneSentenceAndAHint(List<String> arguments) {
        Outcome fault = run(arguments.toArray()).toldWithoutStackTrace();

        assertThat(fault.code()).isEqualTo(2);
        assertThat(fault.out()).isEmpty();
        assertThat(fault.err()).contains("For help, run: passerelle").contains("--help");
        assertThat(lines(fault.err())).hasSizeLessThanOrEqualTo(4);
    }
}
