package org.passerelle.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Statements;

/**
 * A cooperation as a list shows it.
 *
 * @param countries every country in which it takes place or in which a party of it lies
 * @param cities likewise
 */
@Schema(description = "A cooperation as a list shows it; GET /api/cooperations/{id} has the rest")
public record CooperationSummary(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(description = "HospitalPartnership, AcademicPartnership, Twinning, DecentralisedCooperation or Project")
        String kind,

        @Schema(description = "planned, starting, active, on-hold, ended or unknown")
        String status,

        @Schema(description = "When it began, at the precision of the source: 197X, 1997, 2003-10 or 2003-10-05")
        @Nullable
        String since,

        @Nullable String until,

        @Schema(description = "When it was last seen by a source") @Nullable
        String observedOn,

        List<Participant> parties,

        @Schema(description = "Every country in which it takes place or in which a party of it lies")
        List<Named> countries,

        @Schema(description = "Every city in which it takes place or in which a party of it lies")
        List<Named> cities) {

    /** Who takes part, in which roles. */
    @Schema(name = "PartyWithRoles")
    public record Participant(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            String kind,

            @Schema(description = "lead, partner, carrier, operator", example = "[\"lead\"]")
            List<String> roles) {}

    /** The cooperations called {@code ids}, in that order. */
    public static List<CooperationSummary> of(Statements statements, List<String> ids) {
        return statements.query(
                Cypher.named("read/cooperation-summaries"),
                Map.of("ids", ids),
                row -> RowShape.of(row.map("item"), CooperationSummary.class));
    }
}
