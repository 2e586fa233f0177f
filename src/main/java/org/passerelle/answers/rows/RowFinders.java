package org.passerelle.answers.rows;

import java.util.List;
import java.util.Map;
import org.passerelle.answers.ReadAhead;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshots;

/** The finders of all questions that have one. */
public final class RowFinders {

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

    /** Finders for a command that answers once: none over a small graph, since reading its network would take longer than the statement does. */
    public static List<RowFinder> ofOneAnswer(Graph graph) {
        long cooperations = graph.read(statements -> statements
                .query(Cypher.named("read/number-of-cooperations"), Map.of())
                .get(0)
                .number("number"));
        return cooperations < ReadAhead.MANY ? List.of() : over(new Snapshots(graph), new CooperationColumns(graph));
    }
}
