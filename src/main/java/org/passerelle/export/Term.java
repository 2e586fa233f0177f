package org.passerelle.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field or an activity of a cooperation, with what is done and when where a source says so. */
public record Term(
        String type,
        String id,
        @Nullable String nameEn,
        @Nullable String nameFr,
        @Nullable String date,
        @Nullable String detail,
        List<Evidence> evidence) {

    /** What it is about, not what is done. */
    public boolean isField() {
        return type.equals("IN_FIELD");
    }
}
