package org.passerelle.answers.party;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parties, searched, listed and one by one. */
@RestController
@RequestMapping(path = "/api/parties", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Parties", description = "Hospitals, universities, associations, bodies, networks and territories")
class PartyController {

    private final PartyDirectory parties;
    private final CountryFinder countries;

    PartyController(PartyDirectory parties, CountryFinder countries) {
        this.parties = parties;
        this.countries = countries;
    }

    @GetMapping
    @Operation(
            operationId = "listParties",
            summary = "Parties by name, or those whose names are similar to a text",
            description =
                    "The search folds accents, case and hyphens, knows St for Saint and the many words for a hospital, and"
                            + " forgives one or two wrong letters; the best come first. Without q the list is in the order of names.")
    Listing<PartySummary> list(
            @Parameter(description = "A name as people type it", example = "ougadougou")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Only parties of this kind: a label of the graph", example = "Hospital")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(
                            description =
                                    "Only parties of this country: an ISO code, an id or any name in English or French",
                            example = "BF")
                    @RequestParam(required = false)
                    @Nullable
                    String country,
            @ParameterObject Paging paging) {
        return parties.list(
                given(q).orElse(null),
                given(kind).map(text -> PartyLabel.named("kind", text)).orElse(null),
                given(country)
                        .map(text -> countries.resolve("country", text).code())
                        .orElse(null),
                paging);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(typed -> !typed.isBlank());
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
