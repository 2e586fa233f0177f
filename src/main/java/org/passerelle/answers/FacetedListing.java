package org.passerelle.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One page of a list, with what it can be narrowed by.
 *
 * @param page which page this is, from 0
 * @param size how many items a page holds at most
 * @param total how many items all pages hold
 * @param facets empty unless they were asked for
 */
public record FacetedListing<T>(
        List<T> items,

        @Schema(description = "Which page this is, from 0", example = "0")
        int page,

        @Schema(description = "How many items a page holds at most", example = "20")
        int size,

        @Schema(description = "How many items all pages hold", example = "42")
        long total,

        @Schema(description = "How many of all items have each value of each filter; empty without facets=true")
        List<Facet> facets)
        implements Paged {

    /** {@code listing} with {@code facets}. */
    public static <T> FacetedListing<T> of(Listing<T> listing, List<Facet> facets) {
        return new FacetedListing<>(listing.items(), listing.page(), listing.size(), listing.total(), facets);
    }

    /** It without what it can be narrowed by. */
    public Listing<T> plain() {
        return new Listing<>(items, page, size, total);
    }
}
