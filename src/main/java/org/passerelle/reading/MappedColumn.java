package org.passerelle.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table, or a kind of element of a file that has no columns.
 *
 * @param number from 1
 * @param label its heading as the file writes it
 * @param heading what it holds; {@link Heading#IGNORED} when that is not known or not wanted
 * @param nearest the heading that a mistyped label comes nearest to
 * @param asked what has to be asked of it before anybody can be sure who takes part in a row; empty where that is plain
 */
public record MappedColumn(
        int number, String label, Heading heading, Optional<Heading> nearest, Optional<Problem> asked) {

    public MappedColumn {
        // an earlier version kept columns without it
        asked = Objects.requireNonNullElse(asked, Optional.empty());
    }

    /** A column of which nothing is asked. */
    public MappedColumn(int number, String label, Heading heading, Optional<Heading> nearest) {
        this(number, label, heading, nearest, Optional.empty());
    }

    /** This column, holding {@code other}. */
    public MappedColumn heading(Heading other) {
        return new MappedColumn(number, label, other, nearest, asked);
    }

    /** This column, with {@code problem} to be asked of it. */
    public MappedColumn asking(Problem problem) {
        return new MappedColumn(number, label, heading, nearest, Optional.of(problem));
    }
}
