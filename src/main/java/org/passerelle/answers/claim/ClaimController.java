package org.passerelle.answers.claim;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims, listed and one by one. */
@RestController
@RequestMapping(path = "/api/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources", description = "Who says so: datasets, documents, records and claims")
class ClaimController {

    private final Graph graph;

    ClaimController(Graph graph) {
        this.graph = graph;
    }

    @GetMapping
    @Operation(operationId = "listClaims", summary = "Claims in the order in which they stand in their documents")
    Listing<Claim> list(@ParameterObject ClaimFilter filter, @ParameterObject Paging paging) {
        return graph.read(statements -> {
            Row found = statements
                    .query(Cypher.named("read/claims-listed"), paging.with(filter.parameters()))
                    .get(0);
            return paging.listing(Claim.of(statements, found.texts("ids")), found.number("total"));
        });
    }

    @GetMapping("/{*id}")
    @Operation(
            operationId = "getClaim",
            summary = "One claim: what it states, the words it quotes and where they stand")
    Claim one(
            @Parameter(description = "Id of the claim", example = "claim/resacoop-2005/annecy-sassandra/3f9a1c2b40")
                    @PathVariable
                    String id) {
        String claim = IdInPath.of(id);
        return graph.read(statements -> Claim.of(statements, List.of(claim))).stream()
                .findFirst()
                .orElseThrow(() -> NotUnderstood.unknown("id", claim, List.of()));
    }
}
