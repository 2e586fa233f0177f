package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Asks a question of the catalogue, of the running server when there is one. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "Usage: passerelle ask [QUESTION] [--PARAMETER VALUE]... [--format table|csv|json]%n",
        customSynopsis = "")
final class AskCommand implements Callable<Integer> {

    /** How an answer is printed. */
    enum Format {
        TABLE,
        CSV,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION")
    private @Nullable String question;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    private Format format;

    @Unmatched
    private @Nullable List<String> rest;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        QuestionCatalogue catalogue = new QuestionCatalogue();
        Voice voice = Voice.of(spec);
        PrintWriter out = voice.out();
        if (question == null) {
            requireNothingElse();
            CatalogueTable.print(voice, catalogue);
            return ExitCode.GOOD;
        }
        Question asked = catalogue.named(question);
        Map<String, String> parameters = parameters(asked);
        Optional<RunningServer> server = RunningServer.of(options.data());
        String answer = server.isPresent()
                ? server.get().ask(asked, parameters, format, voice.language())
                : new LocalAnswer(options, voice).ask(asked, parameters, format, voice.language());
        out.print(answer);
        out.flush();
        return ExitCode.GOOD;
    }

    private void requireNothingElse() {
        if (rest != null && !rest.isEmpty()) {
            throw NotUnderstood.invalid(CliText.NEEDS_QUESTION, "option", rest.get(0));
        }
    }

    /** The options that picocli does not know are the question's parameters: {@code --city Grenoble} or {@code --city=Grenoble}. */
    private Map<String, String> parameters(Question asked) {
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> words = rest == null ? List.of() : rest;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                throw NotUnderstood.invalid(CliText.NOT_AN_OPTION, "argument", word)
                        .accepting(optionsOf(asked));
            }
            int equals = word.indexOf('=');
            if (equals > 0) {
                parameters.put(word.substring(2, equals), word.substring(equals + 1));
            } else if (at + 1 < words.size()) {
                at++;
                parameters.put(word.substring(2), words.get(at));
            } else {
                throw NotUnderstood.invalid(CliText.NO_VALUE, "option", word).accepting(List.of(word + " VALUE"));
            }
        }
        return parameters;
    }

    private static List<String> optionsOf(Question asked) {
        return asked.parameters().stream()
                .map(parameter -> "--" + parameter.name() + " VALUE")
                .toList();
    }
}
