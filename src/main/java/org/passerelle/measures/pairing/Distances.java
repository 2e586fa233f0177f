package org.passerelle.measures.pairing;

import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.measures.Placement;
import org.passerelle.snapshot.Parties;

/** How far apart the ends of links are: from where they lie themselves, else from town to town. */
final class Distances {

    /** Their centre says little of where partners are. */
    private static final Set<String> WIDE = Set.of("Country", "Region", "Department");

    private final double[] kilometres;

    Distances(Pairs pairs) {
        Parties parties = pairs.snapshot().parties();
        Placement towns = Placement.of(parties, "City");
        kilometres = IntStream.range(0, pairs.number())
                .mapToDouble(link -> between(
                        parties, point(parties, towns, pairs.one(link)), point(parties, towns, pairs.other(link))))
                .toArray();
    }

    private static int point(Parties parties, Placement towns, int party) {
        boolean own =
                parties.points().has(party) && !WIDE.contains(parties.kinds().of(party));
        return own ? party : towns.of(party);
    }

    private static double between(Parties parties, int one, int other) {
        return isPlaced(parties, one) && isPlaced(parties, other)
                ? GreatCircle.kilometres(parties.points(), one, other)
                : Double.NaN;
    }

    private static boolean isPlaced(Parties parties, int point) {
        return point != Placement.NOWHERE && parties.points().has(point);
    }

    /** Kilometres between the ends of {@code link}; not a number when it is not known where one lies. */
    double of(int link) {
        return kilometres[link];
    }

    /** What is known of the distances of {@code links}. */
    DistanceSummary summary(IntStream links) {
        return DistanceSummary.of(links.mapToDouble(this::of));
    }
}
