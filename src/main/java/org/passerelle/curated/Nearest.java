package org.passerelle.curated;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The ids that come nearest to a mistyped one, so that a message can propose them. */
final class Nearest {

    private static final int PROPOSALS = 5;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    static List<String> to(String id, Set<String> known) {
        return known.stream()
                .sorted(Comparator.comparingDouble((String one) -> -SIMILARITY.apply(id, one))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(PROPOSALS)
                .toList();
    }
}
