package org.passerelle.answers.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.Paging;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyLabel;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over everything. */
@RestController
@RequestMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search", description = "Parties, cooperations, fields, activities, documents and questions by words")
class SearchController {

    private final Searcher searcher;
    private final CountryFinder countries;

    SearchController(Searcher searcher, CountryFinder countries) {
        this.searcher = searcher;
        this.countries = countries;
    }

    @GetMapping
    @Operation(
            operationId = "search",
            summary = "Whatever a text finds, the best first, and why",
            description =
                    "Finds parties by name, by name and place (HOGIP Dakar) or by kind and place (hospitals Dakar), cooperations by"
                            + " their kind, parties and description, fields, activities, documents and questions. Forgives accents, case,"
                            + " hyphens and one or two wrong letters in names. The pages are those of the parties.")
    SearchResult search(
            @Parameter(description = "What is looked for", example = "HOGIP Dakar")
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
                            example = "SN")
                    @RequestParam(required = false)
                    @Nullable
                    String country,
            @ParameterObject Paging paging) {
        return searcher.find(
                Given.text(q).orElse(""),
                Given.text(kind)
                        .map(text -> List.of(PartyLabel.named("kind", text)))
                        .orElse(List.of()),
                Given.text(country)
                        .map(text -> countries.resolve("country", text).code())
                        .orElse(""),
                paging);
    }
}
