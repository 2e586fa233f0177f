package org.passerelle.export;

import org.jspecify.annotations.Nullable;
import org.passerelle.model.WebAddress;

/**
 * A document that claims quote.
 *
 * @param address of the web; null when none is known, or another stands in the graph, which a reader of the file might follow
 */
public record QuotedDocument(
        String id,
        String title,
        String publisher,
        @Nullable String address,
        @Nullable String language,
        @Nullable String observedOn,
        @Nullable String license,
        @Nullable String sha256) {

    public QuotedDocument {
        address = address != null && WebAddress.is(address) ? address : null;
    }
}
