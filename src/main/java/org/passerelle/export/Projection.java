package org.passerelle.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/** What the nodes of a network of nodes and edges are. */
public enum Projection {
    /** Parties and cooperations; an edge leads from each party to its cooperation. */
    NODES,
    /** Parties; an edge joins any two that take part in the same cooperation. */
    PAIRS,
    /** As pairs, each edge of a cooperation of n parties weighing 1/(n-1), so that a cooperation adds 1 to each of its parties. */
    WEIGHTED;

    /** As it is typed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What can be typed. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Projection::code).toList();
    }

    /**
     * What {@code text} names.
     *
     * @throws NotUnderstood when it names none
     */
    public static Projection named(String field, String text) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(text))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, field, text)
                        .accepting(codes()));
    }
}
