package org.passerelle.answers.cooperation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
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
    private final FilterReader filters;

    CooperationController(CooperationDirectory cooperations, FilterReader filters) {
        this.cooperations = cooperations;
        this.filters = filters;
    }

    @GetMapping
    @Operation(operationId = "listCooperations", summary = "Cooperations that fit every filter given")
    Listing<CooperationSummary> list(@ParameterObject CooperationFilter filter, @ParameterObject Paging paging) {
        return cooperations.list(filters.read(filter), paging);
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
