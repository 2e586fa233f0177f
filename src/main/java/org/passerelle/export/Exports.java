package org.passerelle.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.io.function.IOConsumer;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.answers.drawing.Painter;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.graph.Graph;
import org.passerelle.views.SavedView;

/** Exports what is asked for, in any registered format. */
public final class Exports {

    /** The parameter that names the format. */
    public static final String FORMAT = "format";

    /** The parameter that says what nodes are. */
    public static final String PROJECTION = "projection";

    /** The parameter that names a saved view. */
    public static final String VIEW = "view";

    private final Graph graph;
    private final ScopeReader scopes;
    private final NetworkFormats formats;
    private final Painter painter;
    private final KeptReadings kept;

    public Exports(
            Graph graph, QuestionCatalogue catalogue, Questioner questioner, NetworkFormats formats, Painter painter) {
        this.graph = graph;
        this.scopes = new ScopeReader(graph, catalogue, questioner);
        this.formats = formats;
        this.painter = painter;
        this.kept = new KeptReadings(graph);
    }

    /**
     * An export with all its parameters read.
     *
     * @param number how many cooperations it has
     */
    public record Prepared(
            NetworkFormat format,
            Projection projection,
            Network network,
            ViewedNodes viewed,
            Paint paint,
            long number) {

        /** Under which it is to be kept. */
        public String fileName() {
            return "passerelle." + format.extension();
        }

        /**
         * Writes all of it, and leaves {@code out} open.
         *
         * @param progress is told how many cooperations were handed over; formats that go over them twice tell it twice
         */
        public void write(OutputStream out, LongConsumer progress) throws IOException {
            format.write(new Told(network, viewed, paint, progress), projection, out);
        }
    }

    /**
     * What {@code given} asks for.
     *
     * @throws org.passerelle.answers.NotUnderstood when a parameter is unknown, missing or cannot be read
     */
    public Prepared prepare(Map<String, String> given) {
        return prepare(given, null);
    }

    /**
     * What {@code given} asks for, of a view that nobody saved.
     *
     * @param unsaved null when {@code given} says all
     * @throws NotUnderstood when a parameter is unknown, missing or cannot be read
     */
    public Prepared prepare(Map<String, String> given, @Nullable SavedView unsaved) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        NetworkFormat format = formats.named(FORMAT, rest.getOrDefault(FORMAT, ""));
        String literal = rest.getOrDefault(CsvTableWriter.LITERAL, "");
        String projection = rest.getOrDefault(PROJECTION, "");
        rest.remove(FORMAT);
        rest.remove(CsvTableWriter.LITERAL);
        rest.remove(PROJECTION);
        PaintQuery query = PaintQuery.of(rest);
        rest.keySet().removeAll(PaintQuery.NAMES);
        Optional<SavedView> view = unsaved == null ? view(rest) : Optional.of(unsaved);
        view.ifPresent(one -> requireAlone(one, rest));
        // what a question takes may be called as a filter is
        DrawingFilter filter = rest.containsKey(ScopeReader.QUESTION) ? DrawingFilter.NONE : DrawingFilter.of(rest);
        Paint paint = painter.paint(query, filter);
        GraphNetwork network = network(view, rest);
        return new Prepared(
                !literal.isBlank() && Given.flag(CsvTableWriter.LITERAL, literal) ? format.literal() : format,
                projection.isBlank() ? Projection.NODES : Projection.named(PROJECTION, projection),
                network,
                view.map(ViewedNodes::of).orElse(ViewedNodes.NONE),
                paint,
                network.number());
    }

    /** A view says itself what it draws. */
    private static void requireAlone(SavedView view, Map<String, String> rest) {
        rest.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .findFirst()
                .ifPresent(one -> {
                    throw NotUnderstood.invalid(ValueFault.NOT_BOTH, VIEW, view.id(), one.getKey());
                });
    }

    /**
     * The network that {@code given} chooses, without a format.
     *
     * @throws org.passerelle.answers.NotUnderstood when a parameter is unknown or cannot be read
     */
    public Network network(Map<String, String> given) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        return network(view(rest), rest);
    }

    private GraphNetwork network(Optional<SavedView> view, Map<String, String> rest) {
        return new GraphNetwork(graph, view.map(scopes::drawnBy).orElseGet(() -> scopes.read(rest)), kept.now());
    }

    /** The view that {@code rest} named; it does so no longer. */
    private Optional<SavedView> view(Map<String, String> rest) {
        return Given.text(rest.remove(VIEW)).map(id -> SavedView.of(graph, id));
    }

    /** Tells how many cooperations were handed over. */
    private record Told(Network network, ViewedNodes viewed, Paint paint, LongConsumer progress) implements Network {

        @Override
        public String title() {
            return network.title();
        }

        @Override
        public boolean whole() {
            return network.whole();
        }

        @Override
        public void parties(IOConsumer<Party> reader) throws IOException {
            network.parties(reader);
        }

        @Override
        public void cooperations(IOConsumer<Cooperation> reader) throws IOException {
            long[] number = {0};
            network.cooperations(cooperation -> {
                reader.accept(cooperation);
                number[0]++;
                progress.accept(number[0]);
            });
        }

        @Override
        public void nodes(NodeKind kind, IOConsumer<StoredNode> reader) throws IOException {
            long[] number = {0};
            network.nodes(kind, node -> {
                reader.accept(node);
                if (kind == NodeKind.COOPERATION) {
                    number[0]++;
                    progress.accept(number[0]);
                }
            });
        }

        @Override
        public java.util.List<QuotedDocument> documents() {
            return network.documents();
        }
    }
}
