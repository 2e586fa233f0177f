package org.passerelle.answers.rows;

import java.util.List;
import java.util.Map;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshots;

/** The finders of all questions that have one. */
public final class RowFinders {

    /**
     * From so many cooperations on, a statement that puts them in order may not end within its time. Below, it takes less time than reading the
     * network does.
     */
    private static final long TOO_MANY_FOR_A_STATEMENT = 300_000;

    private RowFinders() {}

    /** Finders over {@code snapshots}, for a server that answers many questions. */
    public static List<RowFinder> over(Snapshots snapshots, CooperationColumns columns) {
        RowsByName rows = new RowsByName(snapshots, columns);
        return List.of(
                new MostConnectedRows(snapshots),
                new CityTwinningRows(snapshots),
                new CoPresenceRows(snapshots, columns),
                new TimelineRows(snapshots, columns, rows),
                new UncertainRows(snapshots, columns, rows),
                new SingleSourceRows(rows),
                new UndatedRows(rows),
                new NotDocumentedSinceRows(rows),
                new StatedByOneSideRows(rows),
                new TerritoryCooperationsRows(rows),
                new UnusedTwinningRows(rows));
    }

    /** Finders for a command that answers once: none over a graph that the statements can put in order themselves. */
    public static List<RowFinder> ofOneAnswer(Graph graph) {
        return ofOneAnswer(graph, TOO_MANY_FOR_A_STATEMENT);
    }

    static List<RowFinder> ofOneAnswer(Graph graph, long tooMany) {
        long cooperations = graph.read(statements -> statements
                .query(Cypher.named("read/number-of-cooperations"), Map.of())
                .get(0)
                .number("number"));
        return cooperations < tooMany ? List.of() : over(new Snapshots(graph), new CooperationColumns(graph));
    }
}
