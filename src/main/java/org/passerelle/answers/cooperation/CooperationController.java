package org.passerelle.answers.cooperation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.Listing;
import org.passerelle.answers.LiteralCells;
import org.passerelle.answers.Paging;
import org.passerelle.answers.WithFacets;
import org.passerelle.answers.drawing.DrawingFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cooperations, listed and one by one. */
@RestController
@RequestMapping(path = "/api/cooperations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cooperations", description = "Hospital and academic partnerships, twinnings, decentralised cooperations")
class CooperationController {

    private final CooperationDirectory cooperations;

    CooperationController(CooperationDirectory cooperations) {
        this.cooperations = cooperations;
    }

    @GetMapping
    @Operation(operationId = "listCooperations", summary = "Cooperations that fit every filter given")
    FacetedListing<CooperationSummary> list(
            @ParameterObject DrawingFilter filter,
            @ParameterObject CooperationFilter own,
            @ParameterObject WithFacets facets,
            @ParameterObject Paging paging) {
        return cooperations.list(filter, own, paging, facets.asked());
    }

    @GetMapping("/facets/{filter}")
    @Operation(
            operationId = "listValuesOfCooperations",
            summary = "What cooperations that fit can be narrowed to by a filter, with how many there are of each")
    Listing<Facet.Value> values(
            @Parameter(description = "Name of the filter", example = "country") @PathVariable("filter") String name,
            @ParameterObject DrawingFilter filter,
            @ParameterObject CooperationFilter own,
            @ParameterObject Paging paging) {
        return cooperations.values(filter, own, name, paging);
    }

    @GetMapping(path = "/file", produces = "text/csv")
    @Operation(operationId = "downloadCooperations", summary = "All cooperations that fit every filter given, as CSV")
    CooperationTable table(
            @ParameterObject DrawingFilter filter,
            @ParameterObject CooperationFilter own,
            @ParameterObject LiteralCells cells) {
        return cooperations.table(filter, own, cells.asked());
    }

    @GetMapping("/{*id}")
    @Operation(
            operationId = "getCooperation",
            summary =
                    "One cooperation: parties and roles, supporters, places, fields, activities, agreements, dates, status, what it"
                            + " rests on, and every claim with its quote and lines")
    CooperationDocument one(
            @Parameter(
                            description = "Id of the cooperation; its slashes are taken as they are",
                            example = "twinning/annecy-sassandra")
                    @PathVariable
                    String id) {
        return cooperations.one(IdInPath.of(id));
    }
}
