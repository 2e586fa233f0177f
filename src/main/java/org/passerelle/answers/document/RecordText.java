package org.passerelle.answers.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.claim.DocumentReference;

/** A row or profile of a document, verbatim, with what it states. */
@Schema(description = "A row or profile of a document, verbatim, with what it states")
record RecordText(
        String id,
        String name,

        @Schema(description = "First line in the document, from 1")
        int lineStart,

        int lineEnd,
        @Schema(description = "The lines, verbatim") String text,

        DocumentReference document,

        @Schema(description = "Cooperations of which it states something")
        List<Stated> cooperations,

        List<Claim> claims) {

    /** A cooperation of which a record states something. */
    record Stated(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            String kind) {}
}
