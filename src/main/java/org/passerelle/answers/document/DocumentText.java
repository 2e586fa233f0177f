package org.passerelle.answers.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document, line by line. */
@Schema(description = "A document, line by line, with the claims that quote each line")
public record DocumentText(
        String id,
        String title,
        String publisher,

        @Schema(description = "Web address, when known") @Nullable
        String address,

        @Schema(example = "fr") String language,

        @Schema(
                description = "When what it says was so, at its own precision; null when nobody said",
                example = "2005-03")
        @Nullable
        String observedOn,

        @Nullable LocalDate observedOnEarliest,
        @Nullable LocalDate observedOnLatest,

        @Schema(description = "Why this date, when the document does not print it") @Nullable
        String observedOnNote,

        @Schema(description = "Why this date, in French") @Nullable
        String observedOnNoteFr,

        @Nullable String license,
        @Schema(description = "Of the file as published") String sha256,

        List<String> datasets,
        LineCoverage coverage,
        List<RecordReference> records,

        @Schema(description = "Every line, or those from 'from' to 'to'")
        List<Line> lines) {

    /**
     * A line.
     *
     * @param number from 1
     * @param claims ids of the claims that quote it
     */
    public record Line(
            @Schema(description = "From 1") int number,

            String text,

            @Schema(description = "Ids of the claims that quote it")
            List<String> claims) {}

    /** It with {@code others} for its lines. */
    DocumentText with(List<Line> others) {
        return new DocumentText(
                id,
                title,
                publisher,
                address,
                language,
                observedOn,
                observedOnEarliest,
                observedOnLatest,
                observedOnNote,
                observedOnNoteFr,
                license,
                sha256,
                datasets,
                coverage,
                records,
                others);
    }

    /** A row or profile of the document. */
    public record RecordReference(String id, String name, int lineStart, int lineEnd) {}
}
