package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How many links, made by how many cooperations.
 *
 * @param links pairs of parties
 */
@Schema(description = "How many pairs of parties are linked, by how many cooperations")
public record PairCount(int links, int cooperations) {

    static final PairCount NONE = new PairCount(0, 0);
}
