package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.question.AnswerFormat;
import org.passerelle.answers.question.AnswerFormats;
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
        synopsisHeading =
                "Usage: passerelle ask [QUESTION] [--PARAMETER VALUE]... [--format FORMAT] [--page N] [--size N] [--sort COLUMN] [--literal]%n",
        customSynopsis = "")
final class AskCommand implements Callable<Integer> {

    /** The format for people who look at a terminal; the others are those that are registered. */
    static final String TABLE = "table";

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION")
    private @Nullable String question;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = TABLE, completionCandidates = Formats.class)
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
        QuestionCatalogue catalogue = new QuestionCatalogue();
        Voice voice = Voice.of(spec);
        PrintWriter out = voice.out();
        if (question == null) {
            requireNothingElse();
            CatalogueTable.print(voice, catalogue);
            return ExitCode.GOOD;
        }
        Question asked = catalogue.named(question);
        Map<String, String> parameters = RestOfLine.parameters(rest, optionsOf(asked));
        Optional<AnswerFormat> chosen =
                format.equals(TABLE) ? Optional.empty() : Optional.of(new AnswerFormats().named("--format", format));
        try (KnowledgeBase base = KnowledgeBase.of(options, voice)) {
            base.print(new AnswerPrinter(asked, parameters, chosen, literal, voice.language()), out);
        }
        out.flush();
        return ExitCode.GOOD;
    }

    /** The formats that {@code --format} takes. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(TABLE), new AnswerFormats().codes().stream())
                    .iterator();
        }
    }

    private void requireNothingElse() {
        if (rest != null && !rest.isEmpty()) {
            throw NotUnderstood.invalid(CliText.NEEDS_QUESTION, "option", rest.get(0));
        }
    }

    private static List<String> optionsOf(Question asked) {
        return asked.parameters().stream()
                .map(parameter -> "--" + parameter.name() + " VALUE")
                .toList();
    }
}
