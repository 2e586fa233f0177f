package org.passerelle.cli;

import java.io.PrintWriter;
import org.passerelle.answers.Overview;
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

    void print(AnswerPrinter printer, PrintWriter out) {
        try (GraphConnection connection = options.open(voice)) {
            if (Overview.of(connection.graph()).isEmpty()) {
                voice.warn(CliText.LOADING_FIRST, options.seeds());
                new DatasetLoader(connection.graph(), new TerminalProgress(voice))
                        .load(Sources.readVerified(options.seeds()), false);
            }
            printer.print(new Questioner(connection.graph()), out);
        }
    }
}
