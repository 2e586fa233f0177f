package org.passerelle.answers.cooperation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.claim.DocumentReference;

/** A cooperation with all that is linked to it. Each {@code claims} inside names by id the claims that state its part. */
@Schema(
        description =
                "A cooperation with all that is linked to it. Each 'claims' inside a part holds the ids of the claims that state it")
public record CooperationDocument(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(description = "HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation or Project")
        String kind,

        List<Participant> parties,
        List<Linked> supporters,

        @Schema(description = "What parties gave, received or planned to spend, summed by year")
        List<Amount> amounts,

        @Schema(description = "Every country in which it takes place or in which a party of it lies")
        List<Named> countries,

        @Schema(description = "Every city in which it takes place or in which a party of it lies")
        List<Named> cities,

        @Schema(description = "Where it takes place, as a source states it")
        List<Linked> places,

        List<FieldLink> fields,

        @Schema(description = "What is done, one item an action")
        List<Action> activities,

        List<Agreement> agreements,

        @Schema(
                description = "When it began, at the precision of the source: 197X, 1997, 2003-10 or 2003-10-05",
                example = "1997")
        @Nullable
        String since,

        @Schema(description = "First day that since can mean") @Nullable
        LocalDate sinceEarliest,

        @Schema(description = "Last day that since can mean") @Nullable
        LocalDate sinceLatest,

        @Schema(description = "When it ended; null is not 'still going on'") @Nullable
        String until,

        @Nullable LocalDate untilEarliest,
        @Nullable LocalDate untilLatest,

        @Schema(description = "When it was interrupted, or since when it is", example = "1999/2002") @Nullable
        String interrupted,

        @Nullable LocalDate interruptedEarliest,
        @Nullable LocalDate interruptedLatest,

        @Schema(description = "planned, starting, active, on-hold or ended; unknown when no claim says it")
        String status,

        @Schema(description = "Ids of the claims that state the status")
        List<String> statusClaims,

        @Schema(
                description =
                        "exists, no-longer-in-force, in-process, none or unknown; null when no source speaks of an agreement")
        @Nullable
        String agreementStatus,

        @Schema(description = "Twinnings and decentralised cooperations on which it rests, as a source states it")
        List<Linked> restsOn,

        @Schema(description = "Cooperations that rest on this one, as a source states it")
        List<Linked> basisOf,

        @Schema(description = "none where a source says that nothing stands behind it") @Nullable
        String restsOnStatus,

        @Schema(description = "Under which a register of projects or activities has it", example = "XM-DAC-1-100")
        @Nullable
        String identifier,

        @Schema(description = "Cooperations that the register relates it to")
        List<Related> related,

        @Schema(description = "What sources say of it, in their words")
        List<String> descriptions,

        List<String> remarks,

        @Schema(description = "When it was last seen by a source", example = "2005-03") @Nullable
        String observedOn,

        @Nullable LocalDate observedOnEarliest,
        @Nullable LocalDate observedOnLatest,
        List<SourceRecord> records,
        List<Claim> claims,
        @Schema(description = "Datasets that it comes from") List<String> datasets) {

    /** Who takes part. */
    public record Participant(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            String kind,

            @Schema(
                    description = "lead, partner, carrier, operator, accountable, extending, implementing",
                    example = "[\"lead\",\"carrier\"]")
            List<String> roles,

            @Schema(description = "The city where it lies, or itself") @Nullable
            Named city,

            @Schema(description = "The country where it lies, or itself") @Nullable
            Named country,

            List<String> claims) {}

    /** A party or cooperation that it is linked to. */
    public record Linked(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            String kind,
            List<String> claims) {}

    /** What a party gave, received or planned to spend in a year. */
    public record Amount(
            @Schema(description = "Id of the party") String id,

            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,

            @Schema(description = "provider, receiver or holder of a budget")
            String as,

            @Schema(
                    description = "commitment, disbursement, expenditure, incoming-funds, budget ...",
                    example = "disbursement")
            String kind,

            @Schema(description = "The year; two for a budget that runs over the turn of one", example = "2016")
            String date,

            double sum,

            @Schema(description = "ISO 4217", example = "EUR")
            String currency,

            List<String> claims) {}

    /** A cooperation of the same register. */
    public record Related(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            String kind,

            @Schema(description = "What that one is to this one: parent, child, sibling, co-funded, third party")
            String relation,

            List<String> claims) {}

    /** What it is about. */
    public record FieldLink(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            List<String> claims) {}

    /** What is done. */
    public record Action(
            @Schema(description = "Id of the activity") String id,

            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,

            @Schema(description = "When, at the precision of the source") @Nullable
            String date,

            @Nullable LocalDate dateEarliest,
            @Nullable LocalDate dateLatest,

            @Schema(description = "What precisely, in the language of the document") @Nullable
            String detail,

            List<String> claims) {}

    /** A written agreement. */
    public record Agreement(
            String id,

            @Schema(
                    description =
                            "cooperation-agreement, protocol, twinning-agreement, three-party-agreement, letter-of-intent or verbal-agreement")
            String kind,

            @Nullable String signed,
            @Nullable LocalDate signedEarliest,
            @Nullable LocalDate signedLatest,
            @Nullable String renewed,
            @Nullable LocalDate renewedEarliest,
            @Nullable LocalDate renewedLatest,
            @Nullable String amended,
            @Nullable LocalDate amendedEarliest,
            @Nullable LocalDate amendedLatest,
            @Nullable String from,
            @Nullable LocalDate fromEarliest,
            @Nullable LocalDate fromLatest,
            @Nullable String to,
            @Nullable LocalDate toEarliest,
            @Nullable LocalDate toLatest,

            @Schema(description = "For how long, as ISO 8601 writes it", example = "P3Y") @Nullable
            String duration,

            List<String> claims) {}

    /** A row or profile that speaks of it. */
    public record SourceRecord(
            String id,
            String name,

            @Schema(description = "First line in the document, from 1")
            int lineStart,

            int lineEnd,
            @Schema(description = "The lines, verbatim") String text,

            DocumentReference document) {}
}
