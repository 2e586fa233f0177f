package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.passerelle.answers.Overview;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerWriter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.Questioner;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.load.DatasetLoader;

/** Answers without a server: opens the graph, and loads the datasets first when it is still empty. */
final class LocalAnswer {

    private final StoreOptions options;
    private final PrintWriter err;

    LocalAnswer(StoreOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    String ask(Question question, Map<String, String> parameters, AskCommand.Format format, Locale locale) {
        try (GraphConnection connection = options.open()) {
            if (Overview.of(connection.graph()).isEmpty()) {
                err.println("The graph is empty: loading the datasets of " + options.seeds() + " first.");
                err.flush();
                new DatasetLoader(connection.graph(), new TerminalProgress())
                        .load(Sources.readVerified(options.seeds()), false);
            }
            Answer answer = new Questioner(connection.graph()).ask(question, parameters);
            return switch (format) {
                case TABLE -> AnswerTable.of(answer, locale);
                case CSV -> AnswerWriter.csv(answer, locale);
                case JSON -> AnswerWriter.json(answer, locale) + System.lineSeparator();
            };
        }
    }
}
