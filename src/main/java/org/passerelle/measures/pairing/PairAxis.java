package org.passerelle.measures.pairing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.model.Coded;
import org.passerelle.telling.Tellable;

/** By what links are counted. A field and a type of cooperation are the same for both ends of a link. */
public enum PairAxis implements Tellable {
    COUNTRY("Country"),
    REGION("Region"),
    DEPARTMENT("Department"),
    CITY("City"),
    PARTY_KIND(null),
    COOPERATION_KIND(null),
    FIELD(null);

    private final @Nullable String level;

    PairAxis(@Nullable String level) {
        this.level = level;
    }

    @Override
    public String bundle() {
        return "pair-axes";
    }

    /** The label of the territories that stand on it; empty when none do. */
    Optional<String> level() {
        return Optional.ofNullable(level);
    }

    /**
     * The axis that {@code typed} names; {@link #COUNTRY} when nothing was typed.
     *
     * @throws NotUnderstood when there is none
     */
    static PairAxis read(String field, @Nullable String typed) {
        return Given.text(typed)
                .map(text -> Coded.parse(PairAxis.class, text)
                        .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, field, text)
                                .accepting(Coded.codes(PairAxis.class))))
                .orElse(COUNTRY);
    }
}
