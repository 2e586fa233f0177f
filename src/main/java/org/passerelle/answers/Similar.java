package org.passerelle.answers;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.passerelle.answers.NotUnderstood.Candidate;
import org.passerelle.text.NameFolding;

/** The candidates whose names come nearest to what was typed. */
final class Similar {

    private static final int PROPOSALS = 5;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Similar() {}

    static List<Candidate> to(String text, List<Candidate> all) {
        String folded = NameFolding.fold(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(
                        (Candidate one) -> -SIMILARITY.apply(folded, NameFolding.fold(one.name()))))
                .limit(PROPOSALS)
                .toList();
    }
}
