package org.passerelle.model;

import org.jspecify.annotations.Nullable;

/** A field or activity of the controlled lists. */
public record VocabularyTerm(
        String id, String nameEn, String nameFr, @Nullable String broader, SourceLocation place) {}
