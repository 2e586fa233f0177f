package org.passerelle.answers.party;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.model.PartyKind;

/** The labels of the graph by which parties can be told apart. */
public final class PartyLabel {

    private static final List<String> ACCEPTED = Stream.concat(
                    Arrays.stream(PartyKind.values()).map(PartyKind::label), Stream.of("Territory", "SupportingBody"))
            .toList();

    private PartyLabel() {}

    /**
     * The label that {@code text} writes, in whichever case.
     *
     * @throws NotUnderstood when there is no such label; lists those that there are
     */
    public static String named(String field, String text) {
        return ACCEPTED.stream()
                .filter(label -> label.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_KIND_OF_PARTY, field, text)
                        .accepting(ACCEPTED));
    }
}
