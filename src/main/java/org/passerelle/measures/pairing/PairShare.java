package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many links are so.
 *
 * @param of of how many of which it is known
 * @param share from 0 to 1; null when it is known of none
 */
@Schema(description = "How many links are so, of how many of which it is known")
public record PairShare(int links, int of, @Nullable Double share) {

    static PairShare of(long links, long of) {
        return new PairShare((int) links, (int) of, of == 0 ? null : (double) links / of);
    }
}
