package org.passerelle.measures.pairing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.TypedValues;
import org.passerelle.answers.drawing.DrawingFilter;

/** All that somebody types who asks who works with whom. */
public record PairRequest(PairQuery query, DrawingFilter filter) {

    /** Parameters, as they are typed. */
    static final String ROWS = "rows";

    private static final String COLUMNS = "columns";
    private static final String MOST = "most";
    private static final int STANDARD = 12;
    private static final int LARGEST = 500;

    private static final List<String> NAMES = Stream.of(TypedValues.names(PairQuery.class), DrawingFilter.NAMES)
            .flatMap(List::stream)
            .toList();

    /**
     * What {@code given} says by name.
     *
     * @throws NotUnderstood when a name is not known
     */
    public static PairRequest of(Map<String, String> given) {
        TypedValues.onlyNames(given, NAMES, "who-with-whom");
        return new PairRequest(TypedValues.of(given, PairQuery.class), DrawingFilter.of(given));
    }

    /** What the rows are. */
    public PairAxis rows() {
        return PairAxis.read(ROWS, query.rows());
    }

    /** What the columns are. */
    public PairAxis columns() {
        return Given.text(query.columns()).isEmpty() ? rows() : PairAxis.read(COLUMNS, query.columns());
    }

    /** How many rows and columns there are at most. */
    public int most() {
        return Given.text(query.most())
                .map(typed -> Given.number(MOST, typed, 1, LARGEST))
                .orElse(STANDARD);
    }
}
