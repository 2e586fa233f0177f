package org.passerelle.explorer;

import java.util.List;
import org.passerelle.answers.claim.Claim;

/** Where sources state the properties of a cooperation. */
public final class StatedProperties {

    private final List<Claim> claims;
    private final Say say;

    StatedProperties(List<Claim> claims, Say say) {
        this.claims = claims;
        this.say = say;
    }

    /** The citations that state the property {@code predicate} at all. */
    public List<Citation> of(String predicate) {
        return claims.stream()
                .filter(claim -> claim.predicate().equals(predicate))
                .map(claim -> Citation.of(claim, say))
                .distinct()
                .toList();
    }

    /** Why readings are not certain, each once. */
    public List<String> doubts() {
        return claims.stream()
                .map(claim -> say.either(claim.uncertain(), claim.uncertainFr()))
                .filter(doubt -> !doubt.isEmpty())
                .distinct()
                .toList();
    }
}
