package org.passerelle.answers.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphException;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/** Every row of an answer, read and handed over part by part in one transaction. */
final class WholeAnswer implements AnswerStream {

    private static final int ROWS_A_PART = 500;

    private final Graph graph;
    private final Asked asked;

    WholeAnswer(Graph graph, Asked asked) {
        this.graph = graph;
        this.asked = asked;
    }

    @Override
    public Question question() {
        return asked.question();
    }

    @Override
    public Map<String, @Nullable Object> parameters() {
        return asked.parameters();
    }

    @Override
    public void eachPart(Locale locale, PartReader reader) throws IOException {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            graph.stream(statements -> {
                if (begun.getAndSet(true)) {
                    throw GraphException.brokenOff();
                }
                read(statements, locale, reader);
                return 0;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(Statements statements, Locale locale, PartReader reader) {
        List<Row> part = new ArrayList<>();
        statements.each(question().whole(), asked.bound(0, Cut.ALL, false, List.of()), row -> {
            part.add(row);
            if (part.size() == ROWS_A_PART) {
                handOver(statements, part, locale, reader);
            }
        });
        handOver(statements, part, locale, reader);
    }

    private void handOver(Statements statements, List<Row> part, Locale locale, PartReader reader) {
        Sourced sourced = Sourced.of(statements, columns(), part);
        part.clear();
        try {
            reader.read(FrenchTexts.rows(sourced.rows(), sourced.french(), locale), sourced.sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
