package org.passerelle.answers;

import java.util.Arrays;
import java.util.List;
import org.passerelle.model.CooperationKind;

/** The labels of the graph by which cooperations can be told apart. */
public final class CooperationLabel {

    private static final List<String> ACCEPTED =
            Arrays.stream(CooperationKind.values()).map(CooperationKind::label).toList();

    private CooperationLabel() {}

    /**
     * The label that {@code text} writes, in whichever case.
     *
     * @throws NotUnderstood when there is no such label; lists those that there are
     */
    public static String named(String field, String text) {
        return ACCEPTED.stream()
                .filter(label -> label.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_KIND_OF_COOPERATION, field, text)
                        .accepting(ACCEPTED));
    }
}
