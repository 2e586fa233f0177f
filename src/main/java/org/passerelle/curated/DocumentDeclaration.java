package org.passerelle.curated;

import org.jspecify.annotations.Nullable;
import org.passerelle.model.Bilingual;
import org.passerelle.model.PartialDate;
import org.passerelle.model.SourceLocation;

/** What the dataset says of a document. */
public record DocumentDeclaration(
        String file,
        String id,
        String title,
        String publisher,
        @Nullable String address,
        String language,
        @Nullable PartialDate observedOn,
        @Nullable Bilingual observedOnNote,
        String sha256,
        SourceLocation place) {}
