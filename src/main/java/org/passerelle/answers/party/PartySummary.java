package org.passerelle.answers.party;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Statements;

/**
 * A party as a list shows it.
 *
 * @param supportingBody true when it supports some cooperation
 * @param cooperations in how many it takes part
 * @param supports how many it supports
 */
@Schema(description = "A party as a list shows it; GET /api/parties/{id} has the rest")
public record PartySummary(
        String id,

        @Schema(description = "Its own name, corrected where a source misspells it")
        String name,

        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(
                description =
                        "Hospital, University, School, Association, PublicBody, Network, Organisation (of which nothing tells more), City, Department, Region or"
                                + " Country")
        String kind,

        @Schema(description = "True when it supports some cooperation")
        boolean supportingBody,

        @Schema(description = "Every other spelling and well-known name")
        List<String> aliases,

        @Schema(description = "The city where it lies, or itself") @Nullable
        Named city,

        @Schema(description = "The country where it lies, or itself") @Nullable
        Named country,

        @Schema(description = "In how many cooperations it takes part")
        long cooperations,

        @Schema(description = "How many cooperations it supports")
        long supports) {

    /** The parties called {@code ids}, in that order. */
    public static List<PartySummary> of(Statements statements, List<String> ids) {
        return statements.query(
                Cypher.named("read/party-summaries"),
                Map.of("ids", ids),
                row -> RowShape.of(row.map("item"), PartySummary.class));
    }
}
