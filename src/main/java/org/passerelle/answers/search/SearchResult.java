package org.passerelle.answers.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Named;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.model.Bilingual;

/**
 * What a search finds.
 *
 * @param exact the only party of exactly that name
 */
@Schema(name = "Found", description = "What a search finds, the best first, and why")
public record SearchResult(
        @Schema(description = "What was looked for", example = "HOGIP Dakar")
        String q,

        @Schema(description = "Id of the only party of exactly that name; null when none or several have it") @Nullable
        String exact,

        Listing<PartyHit> parties,
        @Schema(description = "The first cooperations") Listing<CooperationHit> cooperations,
        List<TermHit> fields,
        List<TermHit> activities,
        Listing<DocumentHit> documents,
        List<QuestionHit> questions) {

    /** A party that was found. */
    public record PartyHit(PartySummary party, Why why) {}

    /** A cooperation that was found. */
    public record CooperationHit(CooperationSummary cooperation, Why why) {}

    /** A field or activity that was found. */
    public record TermHit(
            String id,
            String name,
            String nameEn,
            String nameFr,

            @Schema(description = "How many cooperations have it or a narrower one")
            long cooperations) {}

    /** A document that was found. */
    public record DocumentHit(
            String id,
            String title,
            String publisher,
            @Nullable String language,
            @Nullable String observedOn) {}

    /** A question that was found. */
    public record QuestionHit(
            String id,
            Bilingual title,

            @Schema(
                    description = "Its parameters, as far as the words name them",
                    example = "{\"party\": \"city/fr/grenoble\"}")
            Map<String, String> parameters,

            @Schema(description = "What they are, in the same order")
            List<Named> named,

            @Schema(description = "Whether it fits all that was typed; other questions have the words in their titles")
            boolean fits) {}

    /** True when there is nothing of any sort. */
    public boolean nothing() {
        return parties.total() == 0
                && cooperations.total() == 0
                && fields.isEmpty()
                && activities.isEmpty()
                && documents.total() == 0
                && questions.isEmpty();
    }
}
