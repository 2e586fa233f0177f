package org.passerelle.source;

import org.jspecify.annotations.Nullable;

/** A field or activity of the controlled lists. */
public record Term(
        String id, String nameEn, String nameFr, @Nullable String broader, Place place) {}
