package org.passerelle.answers.rows;

import java.text.Normalizer;
import java.util.Locale;
import org.passerelle.answers.RankColumn;
import org.passerelle.snapshot.Parties;

/** The order of parties by their names as statements have it: {@code toLower(normalize(p.name, NFD))}. */
final class NameRanks {

    private NameRanks() {}

    /** The rank of each of {@code parties}; those of one name have one rank. */
    static int[] of(Parties parties) {
        RankColumn names = new RankColumn();
        for (int party = 0; party < parties.number(); party++) {
            names.add(Normalizer.normalize(parties.name(party), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT));
        }
        return names.ranks();
    }
}
