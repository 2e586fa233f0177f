package org.passerelle.answers.claim;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.Statements;

/**
 * One fact as one record states it.
 *
 * @param value for a link the id of its object, else the text
 * @param object what a link leads to; null for a property
 * @param lineStart first line of the quote in the document, from 1
 * @param because why a name was corrected
 * @param becauseFr that in French
 * @param uncertain why the reading is not certain
 * @param uncertainFr that in French
 * @param record id of the record that states it
 */
@Schema(description = "One fact as one record states it, with the words it quotes")
public record Claim(
        String id,
        @Schema(description = "link or property") String kind,

        @Schema(description = "Relationship type or property that it states", example = "PARTICIPATES_IN")
        String predicate,

        @Schema(description = "What it is said of") @Nullable
        Named subject,

        @Schema(description = "For a link the id of its object, else the text")
        String value,

        @Schema(description = "What a link leads to; null for a property") @Nullable
        Named object,

        @Schema(description = "lead, partner, carrier or operator, for PARTICIPATES_IN") @Nullable
        String role,

        @Schema(description = "Of the action or of the property, at the precision of the source", example = "2003-10")
        @Nullable
        String date,

        @Schema(description = "First day that the date can mean") @Nullable
        LocalDate dateEarliest,

        @Schema(description = "Last day that the date can mean") @Nullable
        LocalDate dateLatest,

        @Schema(description = "What precisely is done, for INVOLVES, in the language of the document") @Nullable
        String detail,

        @Schema(description = "The words of the document, white space folded")
        String quote,

        @Schema(description = "First line of the quote in the document, from 1")
        int lineStart,

        @Schema(description = "Last line of the quote") int lineEnd,

        @Schema(
                description =
                        "preferred, normal or deprecated: of several claims about one property the best rank is shown")
        String rank,

        @Schema(description = "Why a name was corrected") @Nullable
        String because,

        @Schema(description = "Why a name was corrected, in French") @Nullable
        String becauseFr,

        @Schema(description = "Why the reading is not certain") @Nullable
        String uncertain,

        @Schema(description = "Why the reading is not certain, in French") @Nullable
        String uncertainFr,

        DocumentReference document,

        @Schema(description = "Id of the record that states it")
        String record) {

    /** Relationships that lead from what takes part to what a claim of it is about. */
    private static final Set<String> FROM_OBJECT = Set.of("PARTICIPATES_IN", "SUPPORTS", "HAS_AMOUNT");

    /** Whether it states that the ends of {@code link} are linked so, in that role. */
    public boolean states(GraphLink link) {
        boolean fromObject = FROM_OBJECT.contains(link.type());
        return predicate.equals(link.type())
                && value.equals(fromObject ? link.from() : link.to())
                && subject != null
                && subject.id().equals(fromObject ? link.to() : link.from())
                && Objects.equals(role, link.properties().get("role"));
    }

    /** The claims called {@code ids}, in that order. */
    public static List<Claim> of(Statements statements, List<String> ids) {
        return statements.query(
                Cypher.named("read/claims"), Map.of("claims", ids), row -> RowShape.of(row, Claim.class));
    }
}
