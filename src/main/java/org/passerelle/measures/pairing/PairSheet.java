package org.passerelle.measures.pairing;

import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.model.Coded;

/** Which table is downloaded. */
public enum PairSheet implements Coded {
    /** Links by rows and columns. */
    MATRIX,
    /** A row for each cell of that table. */
    CELLS,
    /** A row for each link. */
    LINKS,
    /** A row for each range of distances. */
    DISTANCES,
    /** A row for each country. */
    COUNTRIES;

    /** The parameter, as it is typed. */
    public static final String FIELD = "table";

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }

    /**
     * The table that {@code typed} names; {@link #MATRIX} when nothing was typed.
     *
     * @throws NotUnderstood when there is none
     */
    public static PairSheet read(@Nullable String typed) {
        return Given.text(typed)
                .map(text -> Coded.parse(PairSheet.class, text)
                        .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, FIELD, text)
                                .accepting(Coded.codes(PairSheet.class))))
                .orElse(MATRIX);
    }
}
