package org.passerelle.cli;

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
    private final Voice voice;

    LocalAnswer(StoreOptions options, Voice voice) {
        this.options = options;
        this.voice = voice;
    }

    String ask(Question question, Map<String, String> parameters, AskCommand.Format format, Locale locale) {
        try (GraphConnection connection = options.open()) {
            if (Overview.of(connection.graph()).isEmpty()) {
                voice.warn(CliText.LOADING_FIRST, options.seeds());
                new DatasetLoader(connection.graph(), new TerminalProgress(voice))
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
