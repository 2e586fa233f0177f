package org.passerelle.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One page of a list.
 *
 * @param page which page this is, from 0
 * @param size how many items a page holds at most
 * @param total how many items all pages hold
 */
public record Listing<T>(
        List<T> items,

        @Schema(description = "Which page this is, from 0", example = "0")
        int page,

        @Schema(description = "How many items a page holds at most", example = "20")
        int size,

        @Schema(description = "How many items all pages hold", example = "42")
        long total)
        implements Paged {

    /** The only page of a list that is given whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, 0, items.size(), items.size());
    }
}
