package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.export.Exports;
import org.passerelle.export.NetworkFormats;
import org.passerelle.files.FileFault;
import org.passerelle.graph.GraphConnection;
import org.passerelle.measures.Measures;
import org.passerelle.measures.NodePainter;
import org.passerelle.views.SavedView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Writes a network to a file, from the running server when there is one. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading =
                "Usage: passerelle export --format FORMAT -o FILE [--question ID [--PARAMETER VALUE]... | --party NAME"
                        + " [--hops N] | --view ID|FILE] [--FILTER VALUE]...%n",
        customSynopsis = "")
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", required = true, paramLabel = "FORMAT", completionCandidates = Formats.class)
    private String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    private Path file;

    @Option(names = "--literal")
    private boolean literal;

    @Unmatched
    private @Nullable List<String> rest;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    /** The formats that {@code --format} takes. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return new NetworkFormats().codes().iterator();
        }
    }

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(
                Exports.FORMAT, new NetworkFormats().named("--format", format).code());
        parameters.putAll(RestOfLine.parameters(rest, List.of("--NAME VALUE")));
        parameters.put(CsvTableWriter.LITERAL, String.valueOf(literal));
        Path view = file(parameters.get(Exports.VIEW));
        if (view != null) {
            parameters.remove(Exports.VIEW);
        }
        Optional<RunningServer> server = RunningServer.of(options, voice.language());
        if (server.isPresent()) {
            WholeFile.write(file, out -> {
                try (InputStream answer = view == null
                        ? server.get().get("/api/export", parameters)
                        : server.get().post("/api/export", parameters, view)) {
                    answer.transferTo(out);
                }
            });
            return ExitCode.GOOD;
        }
        QuestionCatalogue catalogue = new QuestionCatalogue();
        SavedView unsaved = view == null ? null : read(view, catalogue);
        try (GraphConnection connection = options.openFilled(voice)) {
            Exports.Prepared prepared = new Exports(
                            connection.graph(),
                            catalogue,
                            new Questioner(connection.graph()),
                            new NetworkFormats(),
                            new NodePainter(Measures.over(connection.graph())))
                    .prepare(parameters, unsaved);
            try (WorkBar bar = new WorkBar(prepared.number(), CliText.EXPORTING, CliText.UNIT_COOPERATIONS, voice)) {
                WholeFile.write(file, out -> prepared.write(out, bar::show));
            }
        }
        return ExitCode.GOOD;
    }

    /** The file that {@code view} names; null when it names none, and is an id. */
    private static @Nullable Path file(@Nullable String view) {
        return view != null && Files.isRegularFile(Path.of(view)) ? Path.of(view) : null;
    }

    private static SavedView read(Path file, QuestionCatalogue catalogue) {
        try (InputStream view = Files.newInputStream(file)) {
            return SavedView.unsaved(view, catalogue);
        } catch (IOException e) {
            throw new SystemFault(FileFault.of(e), e);
        }
    }
}
