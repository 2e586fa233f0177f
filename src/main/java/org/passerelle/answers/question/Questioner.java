package org.passerelle.answers.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.KeptByState;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/** Asks questions: reads the parameters, runs the statement, and names the sources of every row. */
public final class Questioner {

    /** The column in which every statement returns the ids of the claims behind a row. */
    public static final String SOURCES = "sources";

    /** Of at most {@value Cut#LARGEST_SIZE} rows each. */
    private static final int MOST_KEPT = 50;

    private final Graph graph;
    private final ParameterReader parameters;
    private final Map<String, RowFinder> finders = new HashMap<>();

    /** Pages in two languages, tables and tools ask for the same rows. */
    private final KeptByState<Wanted, Answer> kept = new KeptByState<>(MOST_KEPT);

    /** One by which the database finds every row. */
    public Questioner(Graph graph) {
        this(graph, List.of());
    }

    /** One by which {@code finders} find the rows of some questions. */
    public Questioner(Graph graph, List<RowFinder> finders) {
        finders.forEach(finder -> this.finders.put(finder.question(), finder));
        this.graph = graph;
        this.parameters = new ParameterReader(graph, new PartyFinder(graph), new TermFinder(graph));
    }

    /**
     * The question with what is asked.
     *
     * @param given parameters as typed; those that are missing or blank take their preset, those that say which rows are wanted are left alone
     * @throws NotUnderstood when a parameter is unknown, missing or cannot be read
     */
    public Asked read(Question question, Map<String, String> given) {
        Map<String, String> own = new LinkedHashMap<>(given);
        own.keySet().removeIf(Cut::names);
        return new Asked(question, parameters.read(question, own));
    }

    /**
     * The whole answer to {@code question}.
     *
     * @param given parameters as typed; those that are missing or blank take their preset
     * @throws NotUnderstood when a parameter is unknown, missing or cannot be read
     */
    public Answer ask(Question question, Map<String, String> given) {
        return answer(read(question, given), Cut.whole());
    }

    /** Rows of an answer. */
    private record Wanted(String question, Map<String, @Nullable Object> parameters, Cut cut) {}

    /** The rows that {@code cut} asks for, with the sources of these rows. A page that was read is kept until the graph changes. */
    public Answer answer(Asked asked, Cut cut) {
        if (cut.isWhole()) {
            return read(asked, cut);
        }
        Wanted wanted = new Wanted(asked.question().id(), asked.parameters(), cut);
        // no statement of a question reads what people make: a check leaves what was read as it is
        return kept.of(graph.read(GraphState::ofNetwork), wanted, () -> read(asked, cut));
    }

    private Answer read(Asked asked, Cut cut) {
        Optional<FoundRows> found = find(asked, cut);
        return graph.read(statements -> read(statements, asked, cut, found));
    }

    private static Answer read(Statements statements, Asked asked, Cut cut, Optional<FoundRows> found) {
        Window window = window(statements, asked, cut, false, found);
        List<String> columns =
                asked.question().columns().stream().map(AnswerColumn::name).toList();
        Sourced sourced = Sourced.of(statements, columns, window.rows());
        return new Answer(
                asked.question(),
                asked.parameters(),
                columns,
                sourced.rows(),
                sourced.sources(),
                sourced.french(),
                new Extent(cut.page(), cut.isWhole() ? sourced.rows().size() : cut.size(), window.total()));
    }

    /** The rows that are wanted, where they are found without the database; it is not asked for longer than for these. */
    private Optional<FoundRows> find(Asked asked, Cut cut) {
        Question question = asked.question();
        RowFinder finder = finders.get(question.id());
        boolean isPage = !cut.isWhole() && cut.sort() == null;
        return finder == null || (question.cuts() && !isPage)
                ? Optional.empty()
                : finder.find(asked.parameters(), cut.skip(), cut.size());
    }

    /** The sources that the claims called {@code claims} are, in that order. */
    public List<Source> sources(List<String> claims) {
        return claims.isEmpty()
                ? List.of()
                : graph.read(statements -> Sourced.sources(statements, claims, new HashMap<>()));
    }

    /** Answers part by part. A whole answer in the order of the question never lies in memory whole. */
    public AnswerStream stream(Asked asked, Cut cut) {
        boolean asItComes = cut.isWhole() && cut.sort() == null;
        return asItComes ? new WholeAnswer(graph, asked) : answer(asked, cut);
    }

    /**
     * The rows of the answer to {@code question} as the statement returns them, among them what no table shows: the column {@code graph},
     * with the nodes and links of the row.
     *
     * @param given parameters as typed; those that are missing or blank take their preset; without page and size every row
     * @throws NotUnderstood when a parameter is unknown, missing or cannot be read
     */
    public List<Row> rows(Question question, Map<String, String> given) {
        Cut cut = Cut.read(question, given, true);
        Asked asked = read(question, given);
        Optional<FoundRows> found = find(asked, cut);
        return graph.read(
                statements -> window(statements, asked, cut, true, found).rows());
    }

    /**
     * The rows that are wanted.
     *
     * @param total how many rows there are in all
     */
    private record Window(List<Row> rows, long total) {}

    /** @param before rows that were found in a state of the graph that may be another one by now */
    private static Window window(
            Statements statements, Asked asked, Cut cut, boolean drawn, Optional<FoundRows> before) {
        Optional<FoundRows> found = before.filter(rows -> rows.state().equals(GraphState.ofNetwork(statements)));
        if (found.isPresent() && found.get().only().isEmpty()) {
            // of nothing in particular would be of everything
            return new Window(List.of(), found.get().total());
        }
        if (asked.question().cuts() && cut.sort() == null) {
            return found.map(rows -> of(statements, asked, rows, cut.size(), drawn))
                    .orElseGet(() -> cutByTheStatement(statements, asked, cut, drawn));
        }
        RowWindow window = new RowWindow(cut);
        List<String> only = found.map(FoundRows::only).orElse(List.of());
        statements.each(asked.question().cypher(), asked.bound(0, Cut.ALL, drawn, only), window::add);
        return new Window(window.rows(), window.total());
    }

    private static Window of(Statements statements, Asked asked, FoundRows found, long size, boolean drawn) {
        return new Window(
                statements.query(asked.question().cypher(), asked.bound(found.skip(), size, drawn, found.only())),
                found.total());
    }

    private static Window cutByTheStatement(Statements statements, Asked asked, Cut cut, boolean drawn) {
        Cypher statement = asked.question().cypher();
        List<Row> rows = statements.query(statement, asked.bound(cut.skip(), cut.size(), drawn, List.of()));
        boolean isBeyondTheEnd = rows.isEmpty() && cut.skip() > 0;
        List<Row> counted = isBeyondTheEnd ? statements.query(statement, asked.bound(0, 1, false, List.of())) : rows;
        return new Window(rows, counted.isEmpty() ? 0 : counted.get(0).number(Question.TOTAL));
    }
}
