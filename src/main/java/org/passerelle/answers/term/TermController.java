package org.passerelle.answers.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Overview;
import org.passerelle.answers.Paging;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The controlled lists with numbers, and the numbers of the whole graph. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Lists",
        description = "Fields, activities and countries with their numbers of cooperations; figures of the whole graph")
class TermController {

    private final Graph graph;

    TermController(Graph graph) {
        this.graph = graph;
    }

    @GetMapping("/fields")
    @Operation(operationId = "listFields", summary = "What cooperations are about, by id")
    Listing<TermCount> fields(@ParameterObject Paging paging) {
        return list("read/field-counts", TermCount.class, paging);
    }

    @GetMapping("/activities")
    @Operation(operationId = "listActivities", summary = "What is done in cooperations, by id")
    Listing<TermCount> activities(@ParameterObject Paging paging) {
        return list("read/activity-counts", TermCount.class, paging);
    }

    @GetMapping("/countries")
    @Operation(operationId = "listCountries", summary = "Countries, by name")
    Listing<CountryCount> countries(@ParameterObject Paging paging) {
        return list("read/countries", CountryCount.class, paging);
    }

    @GetMapping("/overview")
    @Operation(
            operationId = "getOverview",
            summary = "Figures of the graph: parties and cooperations by kind, claims, records, documents")
    Overview overview() {
        return Overview.of(graph);
    }

    private <T> Listing<T> list(String statement, Class<T> type, Paging paging) {
        Row found = graph.read(statements -> statements.query(Cypher.named(statement), paging.with(Map.of())))
                .get(0);
        return paging.listing(RowShape.all(found.maps("items"), type), found.number("total"));
    }
}
