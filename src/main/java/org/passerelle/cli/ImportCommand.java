package org.passerelle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.imports.lifecycle.ImportRequest;
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
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--who", paramLabel = "NAME")
    private @Nullable String who;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--dataset", paramLabel = "NAME")
    private @Nullable String dataset;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "TEXT")
    private @Nullable String publisher;

    @Option(names = "--address", paramLabel = "URL")
    private @Nullable String address;

    @Option(names = "--license", paramLabel = "TEXT")
    private @Nullable String license;

    @Option(names = "--language", paramLabel = "LANG")
    private @Nullable String language;

    @Option(names = "--observed-on", paramLabel = "DATE")
    private @Nullable String observedOn;

    @Option(names = "--lead", paramLabel = "NAME")
    private @Nullable String lead;

    @Option(names = "--home-country", paramLabel = "COUNTRY")
    private @Nullable String homeCountry;

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = FormatCodes.class)
    private @Nullable String format;

    @Option(names = "--layout", paramLabel = "LAYOUT", completionCandidates = LayoutCodes.class)
    private @Nullable String layout;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--heading", paramLabel = "HEADING=MEANING")
    private Map<String, String> headings = Map.of();

    @Option(names = "--mapping", paramLabel = "FILE")
    private @Nullable Path mapping;

    @Option(names = "--corrections", paramLabel = "FILE")
    private @Nullable Path corrections;

    @Option(names = "--findings", paramLabel = "FILE")
    private @Nullable Path findings;

    @Option(names = "--literal")
    private boolean literal;

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
        Voice voice = Voice.of(spec);
        ImportPrinter printer = new ImportPrinter(voice);
        try (KnowledgeBase target = KnowledgeBase.of(options, voice);
                ImportBar bar = new ImportBar(voice)) {
            ImportStatus read = finish(target, target.bring(file, corrections, request(), who), bar);
            printer.print(
                    read, target.findings(read.id(), ImportPrinter.READ), target.numberOfFindings(read.id()), true);
            if (findings != null) {
                target.saveFindings(read.id(), literal, findings);
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

    private ImportStatus finish(KnowledgeBase target, ImportStatus begun, ImportBar bar) {
        try (CancelOnInterrupt interrupt = new CancelOnInterrupt(target, begun, Voice.of(spec))) {
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
            throw NotUnderstood.invalid(CliText.NOT_WRITABLE, option, path.toString());
        }
    }

    private static void requireFile(String option, @Nullable Path path) {
        if (path != null) {
            GivenFile.require(option, path);
        }
    }

    private ImportRequest request() {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (mapping != null) {
            MappingFile.read(mapping).forEach((heading, meaning) -> meanings.put(heading, meaning.code()));
        }
        meanings.putAll(headings);
        return new ImportRequest(
                dataset,
                title,
                publisher,
                address,
                license,
                language,
                observedOn,
                lead,
                homeCountry,
                format,
                layout,
                sheet,
                meanings);
    }
}
