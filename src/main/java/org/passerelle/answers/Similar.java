package org.passerelle.answers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
                .sorted(Comparator.comparingDouble((Candidate one) -> -likeness(folded, one)))
                .limit(PROPOSALS)
                .toList();
    }

    private static double likeness(String folded, Candidate one) {
        return Stream.of(one.name().en(), one.name().fr())
                .mapToDouble(name -> SIMILARITY.apply(folded, NameFolding.fold(name)))
                .max()
                .orElse(0);
    }
}
