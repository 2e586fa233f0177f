package org.passerelle.answers.party;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.Listing;
import org.passerelle.answers.LiteralCells;
import org.passerelle.answers.Paging;
import org.passerelle.answers.WithFacets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parties, searched, listed and one by one. */
@RestController
@RequestMapping(path = "/api/parties", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Parties", description = "Hospitals, universities, associations, bodies, networks and territories")
class PartyController {

    private final PartyDirectory parties;

    PartyController(PartyDirectory parties) {
        this.parties = parties;
    }

    @GetMapping
    @Operation(
            operationId = "listParties",
            summary = "Parties by name, or those whose names are similar to a text",
            description =
                    "The search folds accents, case and hyphens, knows St for Saint and the many words for a hospital, and"
                            + " forgives one or two wrong letters; the best come first. Without q the list is in the order of names.")
    FacetedListing<PartySummary> list(
            @ParameterObject PartyFilter filter, @ParameterObject WithFacets facets, @ParameterObject Paging paging) {
        return parties.list(filter, paging, facets.asked());
    }

    @GetMapping("/facets/{filter}")
    @Operation(
            operationId = "listValuesOfParties",
            summary = "What parties that fit can be narrowed to by a filter, with how many there are of each")
    Listing<Facet.Value> values(
            @Parameter(description = "Name of the filter", example = "kind") @PathVariable("filter") String name,
            @ParameterObject PartyFilter filter,
            @ParameterObject Paging paging) {
        return parties.values(filter, name, paging);
    }

    @GetMapping(path = "/file", produces = "text/csv")
    @Operation(operationId = "downloadParties", summary = "All parties that fit every filter given, as CSV")
    PartyTable table(@ParameterObject PartyFilter filter, @ParameterObject LiteralCells cells) {
        return parties.table(filter, cells.asked());
    }

    @GetMapping("/{*id}")
    @Operation(
            operationId = "getParty",
            summary = "One party: names, place, cooperations, partners, supporters, and the claims about it")
    PartyDocument one(
            @Parameter(description = "Id of the party; its slashes are taken as they are", example = "city/fr/grenoble")
                    @PathVariable
                    String id) {
        return parties.one(IdInPath.of(id));
    }
}
