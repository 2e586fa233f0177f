package org.passerelle.measures.pairing;

import java.util.function.IntFunction;
import org.passerelle.measures.Placement;
import org.passerelle.snapshot.FewTexts;
import org.passerelle.snapshot.FieldLabels;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;

/**
 * The values that stand on an axis, as numbers.
 *
 * @param of the values of an end
 * @param names of the values
 */
record AxisValues(OfEnd of, IntFunction<PairEnd.Name> names) {

    private static final int[] NOT_KNOWN = {};

    /** The values of {@code party} as an end of a link that {@code cooperation} makes; none when they are not known. */
    interface OfEnd {
        int[] values(int party, int cooperation);
    }

    static AxisValues of(PairAxis axis, Snapshot snapshot) {
        return axis.level()
                .map(level -> territories(Placement.of(snapshot.parties(), level), snapshot.parties()))
                .orElseGet(() -> switch (axis) {
                    case COOPERATION_KIND ->
                        codes(snapshot.cooperations().kinds(), (party, cooperation) -> cooperation);
                    case FIELD -> fields(snapshot);
                    default -> codes(snapshot.parties().kinds(), (party, cooperation) -> party);
                });
    }

    private static AxisValues territories(Placement placement, Parties parties) {
        return new AxisValues(
                (party, cooperation) -> known(placement.of(party)),
                place -> new PairEnd.Name(
                        parties.ids().of(place), parties.name(place), parties.english(place), parties.french(place)));
    }

    private static int[] known(int value) {
        return value < 0 ? NOT_KNOWN : new int[] {value};
    }

    /** Which of both has the code. */
    private interface Owner {
        int of(int party, int cooperation);
    }

    private static AxisValues codes(FewTexts codes, Owner owner) {
        return new AxisValues(
                (party, cooperation) -> known(codes.number(owner.of(party, cooperation))),
                code -> PairEnd.Name.ofCode(codes.text(code)));
    }

    private static AxisValues fields(Snapshot snapshot) {
        FieldLabels fields = snapshot.fields();
        return new AxisValues(
                (party, cooperation) -> snapshot.cooperations().fields().of(cooperation),
                field -> new PairEnd.Name(
                        fields.ids().of(field),
                        fields.english().get(field),
                        fields.english().get(field),
                        fields.french().get(field)));
    }
}
