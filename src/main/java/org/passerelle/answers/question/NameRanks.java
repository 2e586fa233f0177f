package org.passerelle.answers.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.passerelle.snapshot.Parties;

/** The order of parties by their names as statements have it: {@code toLower(normalize(p.name, NFD))}. */
final class NameRanks {

    private NameRanks() {}

    /** The rank of each of {@code parties}; those of one name have one rank. */
    static int[] of(Parties parties) {
        String[] folded = IntStream.range(0, parties.number())
                .mapToObj(parties::name)
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        String[] sorted = Arrays.stream(folded).distinct().sorted().toArray(String[]::new);
        return Arrays.stream(folded)
                .mapToInt(name -> Arrays.binarySearch(sorted, name))
                .toArray();
    }
}
