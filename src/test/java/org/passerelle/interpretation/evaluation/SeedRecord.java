package org.passerelle.interpretation.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.curated.SourceDocument;
import org.passerelle.curated.Sources;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.format.Formats;

/** A record of the seeds: as it stands in its document, and as its curator understood it. */
record SeedRecord(CuratedRecord curated, RawRecord raw, DocumentContext context) {

    /** Cells of a survey that was published as flattened text: one line a row, word for word. */
    private static final String ROWS = "rows.csv";

    /** The records of {@code sources} that can be read without a curator: marked-off rows, and profiles with labels. */
    static List<SeedRecord> of(Sources sources, Path seeds, Interpreter interpreter) {
        List<SeedRecord> records = new ArrayList<>();
        for (Dataset dataset : sources.datasets()) {
            Path rows = seeds.resolve(dataset.slug()).resolve(ROWS);
            records.addAll(
                    Files.exists(rows)
                            ? survey(dataset, rows)
                            : pages(dataset, seeds.resolve(dataset.slug()).resolve("documents"), interpreter));
        }
        return records;
    }

    private static List<SeedRecord> survey(Dataset dataset, Path rows) {
        SourceDocument document = dataset.documents().values().iterator().next();
        DocumentDeclaration declaration = declaration(dataset, document);
        DocumentContext context =
                new DocumentContext(Layout.SURVEY, declaration.language(), declaration.observedOn(), null);
        List<CuratedRecord> curated = inOrder(dataset);
        List<RawRecord> raw = TranscribedRows.read(rows, document, curated);
        List<SeedRecord> records = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            records.add(new SeedRecord(curated.get(i), raw.get(i), context));
        }
        return records;
    }

    private static List<SeedRecord> pages(Dataset dataset, Path folder, Interpreter interpreter) {
        return dataset.documents().values().stream()
                .flatMap(document -> page(dataset, folder, document, interpreter).stream())
                .toList();
    }

    private static List<SeedRecord> page(
            Dataset dataset, Path folder, SourceDocument document, Interpreter interpreter) {
        DocumentDeclaration declaration = declaration(dataset, document);
        List<SeedRecord> records = new ArrayList<>();
        try (FileReading page = Formats.known().open(folder.resolve(document.file()), ReadingOptions.none())) {
            DocumentContext context = new DocumentContext(
                    page.layout(),
                    declaration.language(),
                    declaration.observedOn(),
                    interpreter.mention(declaration.publisher(), null).orElseThrow());
            page.forEachRemaining(raw ->
                    curated(dataset, raw).ifPresent(curated -> records.add(new SeedRecord(curated, raw, context))));
            return records;
        } catch (UnreadableFileException unlabelled) {
            // no page of profiles: only a curator can read it
            return List.of();
        }
    }

    /** The curated record that begins where {@code raw} does, or with its first lines. */
    private static Optional<CuratedRecord> curated(Dataset dataset, RawRecord raw) {
        return dataset.records().stream()
                .filter(record -> raw.first(Heading.PARTNER).isPresent())
                .filter(record -> record.lines().first() <= raw.lines().last()
                        && raw.lines().first() <= record.lines().last())
                .findFirst();
    }

    private static List<CuratedRecord> inOrder(Dataset dataset) {
        return dataset.records().stream()
                .sorted(java.util.Comparator.comparingInt(
                        record -> record.lines().first()))
                .toList();
    }

    private static DocumentDeclaration declaration(Dataset dataset, SourceDocument document) {
        DocumentDeclaration declaration = dataset.declarations().get(document.file());
        if (declaration == null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "dataset %s does not declare %s", dataset.slug(), document.file()));
        }
        return declaration;
    }
}
