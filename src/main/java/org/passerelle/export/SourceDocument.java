package org.passerelle.export;

import org.jspecify.annotations.Nullable;

/** A document that claims quote. */
public record SourceDocument(
        String id,
        String title,
        String publisher,
        @Nullable String address,
        @Nullable String language,
        @Nullable String observedOn,
        @Nullable String license,
        @Nullable String sha256) {}
