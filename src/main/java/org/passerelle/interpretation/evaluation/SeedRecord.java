package org.passerelle.interpretation.evaluation;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.interpretation.DocumentContext;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.source.CuratedRecord;
import org.passerelle.source.Dataset;
import org.passerelle.source.DocumentDeclaration;
import org.passerelle.source.SourceDocument;
import org.passerelle.source.Sources;

/** A record of the seeds: as it stands in its document, and as its curator understood it. */
record SeedRecord(CuratedRecord curated, RawRecord raw, DocumentContext context) {

    /** Cells of a survey that was published as flattened text: one line a row, word for word. */
    private static final String ROWS = "rows.csv";

    /** The records of {@code sources} that can be read without a curator: marked-off rows, and profiles with labels. */
    static List<SeedRecord> of(Sources sources, Path seeds, Interpreter interpreter) {
        List<SeedRecord> records = new ArrayList<>();
        for (Dataset dataset : sources.datasets()) {
            Path rows = seeds.resolve(dataset.slug()).resolve(ROWS);
            records.addAll(Files.exists(rows) ? survey(dataset, rows) : pages(dataset, interpreter));
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

    private static List<SeedRecord> pages(Dataset dataset, Interpreter interpreter) {
        List<SeedRecord> records = new ArrayList<>();
        for (CuratedRecord curated : inOrder(dataset)) {
            SourceDocument document = requireNonNull(dataset.documents().get(curated.document()));
            DocumentDeclaration declaration = declaration(dataset, document);
            DocumentContext context = new DocumentContext(
                    Layout.PROFILE,
                    declaration.language(),
                    declaration.observedOn(),
                    interpreter.mention(declaration.publisher(), "FR"));
            SeedRecord record = new SeedRecord(curated, ProfileLines.record(curated, document), context);
            if (record.raw().first(Heading.PARTNER).isPresent()) {
                records.add(record);
            }
        }
        return records;
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
