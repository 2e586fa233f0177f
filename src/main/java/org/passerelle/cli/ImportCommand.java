package org.passerelle.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.imports.api.ImportForm;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.reading.heading.MappingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a file of the researcher's own into the graph. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Bring a survey, a list, a page of profiles or an IATI file into the graph: shows what was understood, then writes"
                        + " all of it, or nothing.",
        footer = {"", "When a server holds the store the file is brought to it. See docs/importing.md."})
final class ImportCommand implements Callable<Integer> {

    /** Findings that are printed; the file of findings holds all. */
    private static final int SHOWN = 20;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV, TSV, XLSX, ODS, text, HTML, SPARQL results in JSON, or IATI XML.")
    private Path file;

    @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Name under which it is kept and can be brought again (default: as the file is called).")
    private @Nullable String dataset;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the document.")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
    private @Nullable String publisher;

    @Option(names = "--address", paramLabel = "URL", description = "Where it is published.")
    private @Nullable String address;

    @Option(names = "--license", paramLabel = "TEXT", description = "Licence of the data.")
    private @Nullable String license;

    @Option(names = "--language", paramLabel = "LANG", description = "Its language: en or fr (default: recognised).")
    private @Nullable String language;

    @Option(
            names = "--observed-on",
            paramLabel = "DATE",
            description = "The date to which it speaks: 2005, 2005-03 or 2005-03-14 (default: today).")
    private @Nullable String observedOn;

    @Option(
            names = "--lead",
            paramLabel = "NAME",
            description = "Whose cooperations it lists, when it is the page of one establishment.")
    private @Nullable String lead;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How it is written (default: recognised).")
    private @Nullable String format;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "How its records are laid out (default: recognised).")
    private @Nullable String layout;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Which sheet of a workbook.")
    private @Nullable String sheet;

    @Option(
            names = "--heading",
            paramLabel = "HEADING=MEANING",
            description =
                    "What a column holds that is not recognised, as --heading 'Ville jumelle=partner'; may be repeated.")
    private Map<String, String> headings = Map.of();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "The same for several columns: a YAML file of lines HEADING: MEANING.")
    private @Nullable Path mapping;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "How words are to be read that are not understood: CSV of record,heading,words,read-as,note.")
    private @Nullable Path corrections;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Where to write all that was not understood, as a CSV table to correct the file by.")
    private @Nullable Path findings;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        requireFile("FILE", file);
        requireFile("--mapping", mapping);
        requireFile("--corrections", corrections);
        requirePlace("--findings", findings);
        PrintWriter out = spec.commandLine().getOut();
        ImportPrinter printer = new ImportPrinter(out);
        try (ImportTarget target = target();
                ImportBar bar = new ImportBar()) {
            ImportStatus read = finish(target, target.bring(file, corrections, form()), bar);
            printer.print(read, target.findings(read.id(), SHOWN), target.numberOfFindings(read.id()), true);
            if (findings != null) {
                target.saveFindings(read.id(), findings);
            }
            if (read.state() != ImportState.READY || dryRun) {
                target.discard(read.id());
                return read.state() == ImportState.READY ? ExitCode.GOOD : ExitCode.DATA_AT_FAULT;
            }
            ImportStatus written = finish(target, target.commit(read.id()), bar);
            printer.outcome(written);
            return written.state() == ImportState.DONE ? ExitCode.GOOD : ExitCode.SYSTEM_AT_FAULT;
        }
    }

    private ImportStatus finish(ImportTarget target, ImportStatus begun, ImportBar bar) {
        PrintWriter err = spec.commandLine().getErr();
        try (CancelOnInterrupt interrupt = new CancelOnInterrupt(target, begun, err)) {
            return interrupt.finish(bar::show);
        } finally {
            bar.clear();
        }
    }

    private static void requirePlace(String option, @Nullable Path path) {
        if (path == null) {
            return;
        }
        Path parent = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path) || parent == null || !Files.isDirectory(parent)) {
            throw NotUnderstood.invalid(
                    option,
                    path.toString(),
                    "is no file that can be written",
                    List.of("a file in a folder that exists"));
        }
    }

    private static void requireFile(String option, @Nullable Path path) {
        if (path != null && !Files.isRegularFile(path)) {
            throw NotUnderstood.invalid(option, path.toString(), "is no file that can be read", List.of());
        }
    }

    private ImportTarget target() {
        return target(options);
    }

    static ImportTarget target(StoreOptions options) {
        return ServerFile.in(options.data())
                .read()
                .<ImportTarget>map(ServedImports::new)
                .orElseGet(() -> new LocalImports(options));
    }

    private ImportForm form() {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (mapping != null) {
            MappingFile.read(mapping).forEach((heading, meaning) -> meanings.put(heading, meaning.code()));
        }
        meanings.putAll(headings);
        String lines = meanings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
        return new ImportForm(
                dataset,
                title,
                publisher,
                address,
                license,
                language,
                observedOn,
                lead,
                format,
                layout,
                sheet,
                lines.isEmpty() ? null : lines,
                null);
    }
}
