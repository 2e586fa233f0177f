package org.passerelle.load;

import org.jspecify.annotations.Nullable;
import org.passerelle.curated.DocumentDeclaration;

/**
 * What a dataset that is written in pieces is as a whole; it has one document.
 *
 * @param fingerprint of all that its content follows from
 * @param importId under which the file is kept that it is made of
 * @param lines how many lines its document has
 * @param text the document; null when it is too long to keep in one piece, so that only its records keep it
 */
public record DatasetHead(
        String slug,
        String title,
        @Nullable String description,
        @Nullable String license,
        String fingerprint,
        String importId,
        DocumentDeclaration document,
        int lines,
        @Nullable String text) {}
