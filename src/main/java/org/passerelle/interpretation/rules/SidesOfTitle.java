package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.CellParts;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Heading;

/** The heading of a profile whose labels name neither side may name both: "CHU de Limoges – Hôpital de Thiès". */
final class SidesOfTitle {

    private static final Pattern JOINT = Pattern.compile("\\s+[–—/-]\\s+");

    private static final List<Heading> WHO = List.of(Heading.ESTABLISHMENT, Heading.PARTNER, Heading.CARRIER);

    private final PartyNames names;
    private final PartnerRule partners;

    SidesOfTitle(Knowledge known, PartnerRule partners) {
        this.names = known.names();
        this.partners = partners;
    }

    /** Reads the first side. */
    void first(List<Passage> passages, Notes notes) {
        sides(passages, notes)
                .ifPresent(title ->
                        partners.establishment(CellParts.part(title, Heading.ESTABLISHMENT, words(title)[0]), notes));
    }

    /** Reads the second, once the country is known. */
    void second(List<Passage> passages, Notes notes) {
        sides(passages, notes)
                .ifPresent(title -> partners.partner(CellParts.part(title, Heading.PARTNER, words(title)[1]), notes));
    }

    /** The title, where it is one of two names that say what they are. */
    private Optional<Passage> sides(List<Passage> passages, Notes notes) {
        return ProfileTitle.of(passages, notes, WHO)
                .filter(title -> words(title).length == 2)
                .filter(title -> Stream.of(words(title)).allMatch(words -> saysWhat(title, words)));
    }

    private boolean saysWhat(Passage title, String words) {
        return !names.kinds()
                .all(CellParts.part(title, Heading.TITLE, words).tokens())
                .isEmpty();
    }

    private static String[] words(Passage title) {
        return JOINT.split(title.text().strip(), -1);
    }
}
