package org.passerelle.answers.party;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.claim.Claim;

/** A party with all that is known of it. */
@Schema(description = "A party with all that is known of it. Lists are cut at 200 items")
public record PartyDocument(
        String id,

        @Schema(description = "Its own name, corrected where a source misspells it")
        String name,

        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(description = "Ids of the claims that spell it as in name")
        List<String> nameClaims,

        String kind,

        @Schema(description = "True when it supports some cooperation")
        boolean supportingBody,

        @Schema(description = "Its other names") List<Alias> aliases,

        PlaceChain place,

        @Schema(description = "Ids of the claims that place it there; none for the curator's own knowledge")
        List<String> placeClaims,

        @Schema(description = "What only countries have; null for other parties") @Nullable
        CountryFacts countryFacts,

        @Schema(description = "In how many cooperations it takes part; GET /api/cooperations?party= pages through them")
        long cooperationCount,

        @Schema(description = "In which cooperations it takes part, and how")
        List<Participation> cooperations,

        @Schema(description = "How many parties take part in the same cooperations, listed or not")
        long partnerCount,

        @Schema(description = "Who takes part in the same cooperations")
        List<Partner> partners,

        @Schema(description = "How many parties support the cooperations in which it takes part, listed or not")
        long supporterCount,

        @Schema(description = "Who supports the cooperations in which it takes part")
        List<Partner> supporters,

        @Schema(
                description =
                        "How many cooperations it supports, listed or not; the question supported-by pages through them")
        long supportCount,

        @Schema(description = "Which cooperations it supports")
        List<CooperationSummary> supports,

        @Schema(description = "How many claims are about it; GET /api/claims?about= pages through them")
        long claimCount,

        List<Claim> claims,
        @Schema(description = "Datasets that it comes from") List<String> datasets) {

    /**
     * Another name.
     *
     * @param claims ids of those that spell it so; none for a well-known name
     * @param because why it was corrected
     * @param becauseFr that in French
     */
    public record Alias(
            String name,

            @Schema(description = "Ids of the claims that spell it so; none for a well-known name")
            List<String> claims,

            @Schema(description = "Why the name was corrected, if it was")
            List<String> because,

            @Schema(description = "Why the name was corrected, in French")
            List<String> becauseFr) {}

    /** A cooperation and how the party takes part in it. */
    public record Participation(
            @Schema(description = "lead, partner, carrier, operator", example = "[\"lead\"]")
            List<String> roles,

            @Schema(description = "Ids of the claims that say so")
            List<String> claims,

            CooperationSummary cooperation) {}

    /** Another party and the cooperations that tie it to this one. */
    public record Partner(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            String kind,

            @Schema(description = "Ids of the cooperations that they have in common")
            List<String> cooperations) {}

    /** What a country's page states of it. */
    public record CountryFacts(
            @Schema(description = "ISO 3166-1 alpha-2", example = "SN")
            String iso2,

            @Schema(description = "ISO 3166-1 alpha-3", example = "SEN") @Nullable
            String iso3,

            @Nullable String capital,
            List<String> officialLanguages) {}
}
