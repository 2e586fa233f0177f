package org.passerelle.curated;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.SourceLocation;

/**
 * A dataset as read from its folder: well formed, not yet verified against its documents.
 *
 * @param fingerprint sha256 over all its files and the reference, the same as long as nothing was changed
 */
public record Dataset(
        String slug,
        String title,
        @Nullable String description,
        @Nullable String license,
        Map<String, DocumentDeclaration> declarations,
        Map<String, SourceDocument> documents,
        List<PartyDeclaration> parties,
        List<CuratedRecord> records,
        Expectations expectations,
        List<Uncovered> uncovered,
        String fingerprint,
        SourceLocation place) {}
