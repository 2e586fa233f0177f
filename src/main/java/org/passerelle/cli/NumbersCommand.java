package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Download;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints numbers of the network, through the running server when there is one.
 *
 * @param <D> all that is printed, as the API answers it
 */
abstract class NumbersCommand<D> implements Callable<Integer> {

    static final String CSV = "csv";

    private static final String TABLE = "table";
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

    private final Class<D> type;

    NumbersCommand(Class<D> type) {
        this.type = type;
    }

    /** What was asked, of a graph. */
    interface Numbers<D> {

        D document(Graph graph, Locale language);

        Download table(Graph graph, boolean literal, Locale language);

        /** For the terminal. */
        String printed(D document, Locale language);

        /** Where the API answers the same. */
        String address(boolean asTable);

        /** What the API needs beside what was typed. */
        Map<String, String> parameters(boolean asTable);
    }

    /**
     * What {@code parameters} ask for.
     *
     * @throws NotUnderstood when they are not understood
     */
    abstract Numbers<D> read(Map<String, String> parameters);

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, "--format", format)
                    .accepting(FORMATS);
        }
        Voice voice = Voice.of(spec);
        Map<String, String> parameters = RestOfLine.parameters(rest, List.of("--NAME VALUE"));
        Numbers<D> numbers = read(parameters);
        Optional<RunningServer> server = RunningServer.of(options, voice.language());
        if (server.isPresent()) {
            ask(server.get(), numbers, parameters, voice);
        } else {
            try (GraphConnection connection = options.openFilled(voice)) {
                count(numbers, connection.graph(), voice);
            }
        }
        voice.out().flush();
        return ExitCode.GOOD;
    }

    private void ask(RunningServer server, Numbers<D> numbers, Map<String, String> parameters, Voice voice) {
        boolean asTable = format.equals(CSV);
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(numbers.parameters(asTable));
        if (asTable) {
            all.put(CsvTableWriter.LITERAL, String.valueOf(literal));
        }
        try (InputStream answer = server.get(numbers.address(asTable), all)) {
            if (asTable) {
                AnswerPrinter.bytes(voice.out(), answer::transferTo);
            } else {
                print(numbers, MAPPER.readValue(answer, type), voice);
            }
        } catch (IOException e) {
            throw new SystemFault(CliText.REFUSED.with(), e);
        }
    }

    private void count(Numbers<D> numbers, Graph graph, Voice voice) {
        if (format.equals(CSV)) {
            AnswerPrinter.bytes(voice.out(), numbers.table(graph, literal, voice.language())::write);
        } else {
            print(numbers, numbers.document(graph, voice.language()), voice);
        }
    }

    private void print(Numbers<D> numbers, D document, Voice voice) {
        voice.out()
                .println(
                        format.equals(JSON)
                                ? MAPPER.writeValueAsString(document)
                                : numbers.printed(document, voice.language()));
    }
}
