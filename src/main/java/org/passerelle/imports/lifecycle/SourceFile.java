package org.passerelle.imports.lifecycle;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.gazetteer.Countries;
import org.passerelle.imports.assembly.ImportContent;
import org.passerelle.interpretation.Corrections;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.HomeOfList;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.load.DatasetHead;
import org.passerelle.model.PartialDate;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Limits;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.format.Formats;
import org.passerelle.telling.Message;

/** The file of an import, as its records and as the document that they cite. */
final class SourceFile implements ImportContent {

    /** A longer document is kept record by record only. */
    private static final long BYTES_KEPT_WHOLE = 4_000_000;

    /** Records by whose names the home country is inferred. */
    private static final int SAMPLE = 500;

    private final Interpreter interpreter;
    private final String homeOfGraph;
    private final ImportStatus status;
    private final ImportFolder folder;
    private final Limits limits;
    private final Path file;
    private Corrections corrections = Corrections.none();
    private List<Finding> findings = List.of();
    private List<MappedColumn> columns = List.of();
    private @Nullable String inferred;
    private boolean isInferred;
    private @Nullable Message described;
    private @Nullable DatasetHead head;

    /** @param homeOfGraph the country that is likeliest where the names tell no other, ISO 3166-1 alpha-2 */
    SourceFile(Interpreter interpreter, ImportStatus status, ImportFolder folder, Limits limits, String homeOfGraph) {
        this.homeOfGraph = homeOfGraph;
        this.interpreter = interpreter;
        this.status = status;
        this.folder = folder;
        this.limits = limits;
        this.file = folder.file(status);
    }

    @Override
    public Stream<Interpretation> open() {
        FileReading reading = reading();
        DocumentContext context = context(reading);
        corrections = folder.corrections();
        described = reading.described();
        columns = reading.mapping().columns();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED), false)
                .map(record -> interpreter.interpret(record, context, corrections))
                .onClose(() -> {
                    findings = new ArrayList<>(reading.findings());
                    reading.close();
                });
    }

    /** Of the file and of all that decides how it is read: settings, corrections, limits, home, program, and the year of today. */
    @Override
    public String digest() {
        String program = RunningProgram.digest();
        ImportRequest request = status.request();
        return program.isEmpty()
                ? ""
                : DigestUtils.sha256Hex(String.join(
                        "\n",
                        program,
                        status.file(),
                        status.sha256(),
                        request.fields().toString(),
                        new TreeMap<>(request.headings()).toString(),
                        folder.digestOfCorrections(),
                        limits.toString(),
                        homeOfGraph,
                        Year.now(ZoneOffset.UTC).toString()));
    }

    private FileReading reading() {
        return Formats.known().open(file, ImportPlan.options(status.request()).withLimits(limits));
    }

    private DocumentContext context(FileReading reading) {
        ImportRequest request = status.request();
        return new DocumentContext(reading.layout(), request.language(), observedOn(), lead(request), home(request));
    }

    private @Nullable PartyMention lead(ImportRequest request) {
        String name = request.lead();
        return name == null
                ? null
                : interpreter
                        .mention(name, null)
                        .orElseThrow(() -> NotUnderstood.invalid(ImportRefusal.NO_LEAD, "lead", name));
    }

    /** As the request names it, else as the names in the file tell. */
    private @Nullable HomeOfList home(ImportRequest request) {
        String named = request.homeCountry();
        if (named != null) {
            return new HomeOfList(named, false);
        }
        if (!isInferred) {
            inferred = inferred();
            isInferred = true;
        }
        String told = inferred;
        return told == null ? null : new HomeOfList(told, true);
    }

    private @Nullable String inferred() {
        try (FileReading some = reading()) {
            Stream<RawRecord> records =
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(some, Spliterator.ORDERED), false);
            return interpreter.home(records.limit(SAMPLE), homeOfGraph).orElse(null);
        }
    }

    private Stream<Finding> told() {
        return Stream.ofNullable(inferred)
                .map(iso2 -> Finding.ofRow(
                        "",
                        0,
                        status.file(),
                        Problem.HOME_INFERRED,
                        Countries.name(iso2, Locale.ENGLISH),
                        Countries.name(iso2, Locale.FRENCH)));
    }

    private @Nullable PartialDate observedOn() {
        String given = status.request().observedOn();
        return given == null ? null : PartialDate.parse(given).orElseThrow();
    }

    /**
     * What the reader could not use; to be asked when the records were gone through.
     *
     * @throws org.passerelle.reading.UnreadableFileException when a correction was of no use
     */
    List<Finding> findings() {
        corrections.checkAllUsed();
        return Stream.concat(told(), findings.stream()).toList();
    }

    /** The dataset that the file is to be; its text is read once. */
    DatasetHead head() {
        DatasetHead made = head;
        if (made == null) {
            made = made();
            head = made;
        }
        return made;
    }

    private DatasetHead made() {
        ImportRequest request = status.request();
        String dataset = requireNonNull(request.dataset());
        DocumentDeclaration document = new DocumentDeclaration(
                status.file(),
                "document/" + dataset,
                requireNonNull(request.title()),
                requireNonNull(request.publisher()),
                request.address(),
                request.language() == null ? "und" : request.language(),
                observedOn(),
                null,
                status.sha256(),
                new SourceLocation(status.file(), 0));
        try (FileReading reading = reading()) {
            Document kept = Document.of(reading.text());
            return new DatasetHead(
                    dataset,
                    requireNonNull(request.title()),
                    null,
                    request.license(),
                    DigestUtils.sha256Hex(status.sha256() + request.fields()),
                    status.id(),
                    document,
                    kept.lines(),
                    kept.text());
        }
    }

    /** @param text null when it is too long to be kept in one piece */
    private record Document(int lines, @Nullable String text) {

        static Document of(SourceText source) {
            StringBuilder text = new StringBuilder();
            int lines = 0;
            try (Stream<String> all = source.lines()) {
                for (String line : (Iterable<String>) all::iterator) {
                    lines++;
                    if (text.length() <= BYTES_KEPT_WHOLE) {
                        text.append(line).append('\n');
                    }
                }
            }
            return new Document(lines, text.length() <= BYTES_KEPT_WHOLE ? text.toString() : null);
        }
    }

    /** {@code before} with how the file was read; to be asked when the records were gone through. */
    ImportStatus describe(ImportStatus before) {
        return before.read(requireNonNull(described), columns);
    }
}
