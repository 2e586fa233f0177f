package org.passerelle.imports.lifecycle;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.gazetteer.Countries;
import org.passerelle.imports.assembly.ImportContent;
import org.passerelle.interpretation.AssumedKind;
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
import org.passerelle.reading.Heading;
import org.passerelle.reading.Limits;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.format.Formats;
import org.passerelle.reading.heading.Nationality;

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
    private final KeptRecords kept;
    private final String own = UUID.randomUUID().toString();
    private @Nullable ReadAccount account;
    private @Nullable DatasetHead head;

    /** @param homeOfGraph the country that is likeliest where the names tell no other, ISO 3166-1 alpha-2 */
    SourceFile(Interpreter interpreter, ImportStatus status, ImportFolder folder, Limits limits, String homeOfGraph) {
        this.homeOfGraph = homeOfGraph;
        this.interpreter = interpreter;
        this.status = status;
        this.folder = folder;
        this.limits = limits;
        this.file = folder.file(status);
        this.kept = folder.records();
    }

    @Override
    public Stream<Interpretation> open() {
        String reading = reading();
        Optional<ReadAccount> before = kept.account(reading);
        account = before.orElse(null);
        return before.isPresent() ? kept.read() : understand(reading);
    }

    /** Where it cannot be told whether a reading is still the same, it is that of this object alone. */
    private String reading() {
        String digest = digest();
        return digest.isEmpty() ? own : digest;
    }

    private Stream<Interpretation> understand(String digest) {
        FileReading reading = fileReading();
        List<RawRecord> some = some();
        Home home = home(reading, some);
        DocumentContext context = context(reading, home.ofList(), interpreter.isMonthFirst(some.stream()));
        Corrections corrections = folder.corrections();
        Workers<RawRecord, Interpretation> workers =
                new Workers<>(reading, record -> interpreter.interpret(record, context, corrections));
        Stream<Interpretation> fresh = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(workers, Spliterator.ORDERED), false)
                .onClose(workers::close)
                .onClose(reading::close);
        return kept.keep(digest, fresh, () -> {
            corrections.checkAllUsed();
            ReadAccount read = new ReadAccount(
                    reading.described(),
                    reading.mapping().columns(),
                    Stream.of(
                                    told(home.headed(), Problem.HOME_OF_HEADING),
                                    told(home.inferred(), Problem.HOME_INFERRED),
                                    assumedKind(reading),
                                    reading.findings().stream())
                            .flatMap(told -> told)
                            .toList());
            account = read;
            return read;
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

    private FileReading fileReading() {
        return Formats.known().open(file, ImportPlan.options(status.request()).withLimits(limits));
    }

    private DocumentContext context(FileReading reading, @Nullable HomeOfList home, boolean monthFirst) {
        ImportRequest request = status.request();
        return new DocumentContext(reading.layout(), request.language(), observedOn(), lead(request), home, monthFirst);
    }

    private @Nullable PartyMention lead(ImportRequest request) {
        String name = request.lead();
        return name == null
                ? null
                : interpreter
                        .mention(name, null)
                        .orElseThrow(() -> NotUnderstood.invalid(ImportRefusal.NO_LEAD, "lead", name));
    }

    /**
     * Where the first sides of the list lie, ISO 3166-1 alpha-2.
     *
     * @param named by whoever brings the file; null when nobody says so, as are the others
     * @param headed by the heading of the first sides
     * @param inferred from their names, where neither says it
     */
    private record Home(
            @Nullable String named,
            @Nullable String headed,
            @Nullable String inferred) {

        @Nullable
        HomeOfList ofList() {
            String said = named == null ? headed : named;
            if (said != null) {
                return new HomeOfList(said, false);
            }
            return inferred == null ? null : new HomeOfList(inferred, true);
        }
    }

    /** As the request names it, or a heading that the names in the file do not contradict; else as these tell. */
    private Home home(FileReading reading, List<RawRecord> some) {
        String named = status.request().homeCountry();
        if (named != null) {
            return new Home(named, null, null);
        }
        String headed = headed(reading);
        String inferred = interpreter
                .home(some.stream(), headed == null ? homeOfGraph : headed)
                .orElse(null);
        // "CO city" is of Colorado, as the towns below it say
        boolean sure = headed != null && (inferred == null || inferred.equals(headed));
        return sure ? new Home(null, headed, null) : new Home(null, null, inferred);
    }

    /** As the heading of the first sides says: "Institution suisse". */
    private static @Nullable String headed(FileReading reading) {
        List<String> countries = reading.mapping().columns().stream()
                .filter(column -> column.heading() == Heading.ESTABLISHMENT)
                .flatMap(column -> Nationality.countryOf(column.label()).stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }

    /** The first records, by which the list is known. */
    private List<RawRecord> some() {
        try (FileReading some = fileReading()) {
            Stream<RawRecord> records =
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(some, Spliterator.ORDERED), false);
            return records.limit(SAMPLE).toList();
        }
    }

    private Stream<Finding> told(@Nullable String home, Problem how) {
        return Stream.ofNullable(home)
                .map(iso2 -> Finding.ofRow(
                        "",
                        0,
                        status.file(),
                        how,
                        Countries.name(iso2, Locale.ENGLISH),
                        Countries.name(iso2, Locale.FRENCH)));
    }

    private Stream<Finding> assumedKind(FileReading reading) {
        Stream<String> titles = reading.findings().stream()
                .filter(finding -> finding.problem() == Problem.ABOVE_HEADINGS)
                .map(Finding::words);
        return AssumedKind.is(reading.layout(), reading.mapping(), Stream.concat(titles, Stream.of(status.file())))
                ? Stream.of(Finding.ofRow("", 0, status.file(), Problem.KIND_ASSUMED))
                : Stream.of();
    }

    private @Nullable PartialDate observedOn() {
        String given = status.request().observedOn();
        return given == null ? null : PartialDate.parse(given).orElseThrow();
    }

    /** What the reader could not use; to be asked when the records were gone through. */
    List<Finding> findings() {
        return requireNonNull(account).findings();
    }

    @Override
    public Optional<Path> decisions() {
        return Optional.of(folder.decisions());
    }

    /** Nobody goes through its records again. */
    void forgetRecords() {
        kept.forget();
        folder.forgetDecisions();
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
        try (FileReading reading = fileReading()) {
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
        ReadAccount read = requireNonNull(account);
        return before.read(read.manner(), read.columns());
    }
}
