package org.passerelle.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.assembly.ImportProgress;
import org.passerelle.imports.assembly.Importer;
import org.passerelle.ingest.DatasetHead;
import org.passerelle.ingest.DatasetLoader;
import org.passerelle.ingest.DatasetPart;
import org.passerelle.ingest.DatasetWriter;
import org.passerelle.ingest.LoadProgress;
import org.passerelle.interpretation.DocumentContext;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.model.PartialDate;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.Reading;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Readers;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.source.DocumentDeclaration;
import org.passerelle.source.Place;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;

/**
 * How much of an import's time goes into reading, interpreting and resolving, printed and not judged:
 * {@code mvn test -Dtest=ImportBenchmark -Drows=2000}. The same pieces are written once more by themselves in the same run, so that the
 * ratio holds whatever the machine does. Rows have the shape of the survey's.
 */
class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 2_000);
    private static final List<String> CITIES = List.of(
            "Ouagadougou;Burkina Faso",
            "Bamako;Mali",
            "Dakar;Sénégal",
            "Lomé;Togo",
            "Tunis;Tunisie",
            "Oran;Algérie",
            "Antananarivo;Madagascar",
            "Hanoï;Viêt Nam",
            "Cotonou;Bénin",
            "Niamey;Niger");
    private static final List<String> SEATS = List.of(
            "Limoges (87)", "Rennes (35)", "Nantes (44)", "Dijon (21)", "Caen (14)", "Angers (49)", "Brest (29)");

    @TempDir
    private static Path folder;

    @Test
    void comparesAnImportWithTheWritingAlone() throws IOException {
        Path file = generated();
        try (GraphConnection connection = TestGraphs.open(folder.resolve("store"))) {
            Graph graph = connection.graph();
            TestGraphs.load(graph, TestGraphs.seeds());
            Importer importer = new Importer(graph, TestGraphs.seeds().reference(), Judgements::none);
            DatasetWriter writer = new DatasetWriter(graph, TestGraphs.seeds().reference());
            // the first of each pays for plans
            importer.commit(head(), () -> interpretations(file), finding -> {}, ImportProgress.NONE);
            long reading = time(() -> interpretations(file).forEach(one -> {}));
            List<DatasetPart> pieces = new ArrayList<>();
            DatasetLoader loader = new DatasetLoader(graph, LoadProgress.NONE);
            // taking out and writing in one transaction is another matter, see decision 9
            loader.remove("benchmark");
            long whole = time(
                    () -> importer.commit(head(), () -> interpretations(file), finding -> {}, ImportProgress.NONE));
            loader.remove("benchmark");
            importer.pieces(head(), () -> interpretations(file), pieces::add);
            long writing = time(() -> writer.replace(head(), target -> {
                pieces.forEach(target);
                return pieces.size();
            }));
            long links = GraphDump.of(graph).links().size();
            System.out.printf(
                    "%d rows, %d relationships in all: read and interpreted in %.2f s (%.0f rows/s, %.1f times as fast as writing),"
                            + " written alone in %.2f s (%.0f relationships/s), imported in %.2f s: %.2f times as fast as writing alone%n",
                    ROWS,
                    links,
                    reading / 1e9,
                    ROWS / (reading / 1e9),
                    (double) writing / reading,
                    writing / 1e9,
                    links / (writing / 1e9),
                    whole / 1e9,
                    (double) writing / whole);
        }
    }

    private static Path generated() throws IOException {
        Path file = folder.resolve("survey.csv");
        List<String> lines = new ArrayList<>(
                List.of(
                        "Nom établissement;Porteur de la coopération;Partenaire;Pays;convention et date;Lien avec une coop. déc.;Domaines d'action"));
        for (int i = 0; i < ROWS; i++) {
            String seat = SEATS.get(i % SEATS.size());
            String[] place = CITIES.get(i % CITIES.size()).split(";", 2);
            lines.add(String.join(
                    ";",
                    "CHU de " + seat,
                    "CHU",
                    "Hôpital de district n° " + i / 10 + " de " + place[0],
                    place[1],
                    "oui depuis " + (1980 + i % 40),
                    i % 3 == 0 ? "jumelage entre les villes de " + seat.split(" ", 2)[0] + " et de " + place[0] : "non",
                    "Formation/ Envoi de matériel/ chirurgie/ pédiatrie"));
        }
        return Files.write(file, lines);
    }

    private static Stream<Interpretation> interpretations(Path file) {
        Interpreter interpreter = new Interpreter();
        Reading reading = Readers.open(file, ReadingOptions.none());
        DocumentContext context = new DocumentContext(
                reading.layout(), "fr", PartialDate.parse("2020").orElseThrow(), null);
        return stream(reading)
                .map(record -> interpreter.interpret(record, context))
                .onClose(reading::close);
    }

    private static Stream<RawRecord> stream(Reading reading) {
        Iterable<RawRecord> records = () -> reading;
        return StreamSupport.stream(records.spliterator(), false);
    }

    private static DatasetHead head() {
        DocumentDeclaration document = new DocumentDeclaration(
                "survey.csv",
                "document/benchmark",
                "Benchmark",
                "nobody",
                null,
                "fr",
                PartialDate.parse("2020").orElseThrow(),
                null,
                "0",
                new Place("survey.csv", 0));
        return new DatasetHead("benchmark", "Benchmark", null, null, "0", document, ROWS, null);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
