package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.graph.GraphConnection;
import org.passerelle.measures.MeasureDocument;
import org.passerelle.measures.MeasureRequest;
import org.passerelle.measures.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures a network, through the running server when there is one. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading =
                "Usage: passerelle measure [--projection PROJECTION] [--weight WEIGHT] [--supporters true] [--FILTER VALUE]..."
                        + " [--sort MEASURE] [--page N] [--size N] [--format FORMAT] [--literal]%n",
        customSynopsis = "")
final class MeasureCommand implements Callable<Integer> {

    private static final String TABLE = "table";
    private static final String CSV = "csv";
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of(TABLE, CSV, JSON);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = TABLE)
    private String format;

    @Option(names = "--literal")
    private boolean literal;

    @Unmatched
    private @Nullable List<String> rest;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, "--format", format)
                    .accepting(FORMATS);
        }
        Voice voice = Voice.of(spec);
        Map<String, String> parameters =
                RestOfLine.parameters(rest == null ? List.of() : rest, List.of("--NAME VALUE"));
        MeasureRequest request = MeasureRequest.of(parameters);
        Optional<RunningServer> server = RunningServer.of(options, voice.language());
        if (server.isPresent()) {
            ask(server.get(), parameters, voice);
        } else {
            try (GraphConnection connection = options.open(voice)) {
                measure(Measures.over(connection.graph()), request, voice);
            }
        }
        voice.out().flush();
        return ExitCode.GOOD;
    }

    private void ask(RunningServer server, Map<String, String> parameters, Voice voice) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("format", format.equals(CSV) ? CSV : JSON);
        all.put(CsvTableWriter.LITERAL, String.valueOf(literal));
        try (InputStream answer = server.get("/api/measures", all)) {
            if (format.equals(CSV)) {
                AnswerPrinter.bytes(voice.out(), answer::transferTo);
            } else {
                print(MAPPER.readValue(answer, MeasureDocument.class), voice.out(), voice.language());
            }
        } catch (IOException e) {
            throw new SystemFault(CliText.REFUSED.with(), e);
        }
    }

    private void measure(Measures measures, MeasureRequest request, Voice voice) {
        if (format.equals(CSV)) {
            AnswerPrinter.bytes(voice.out(), measures.table(request, literal)::write);
        } else {
            print(measures.document(request, voice.language()), voice.out(), voice.language());
        }
    }

    private void print(MeasureDocument document, PrintWriter out, Locale language) {
        out.println(format.equals(JSON) ? MAPPER.writeValueAsString(document) : MeasurePrint.of(document, language));
    }
}
