package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.LiteralCells;
import org.passerelle.answers.drawing.DrawingFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works with whom. */
@RestController
@RequestMapping(path = "/api/who-with-whom", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Measures")
class PairController {

    private final Pairing pairing;

    PairController(Pairing pairing) {
        this.pairing = pairing;
    }

    @GetMapping
    @Operation(
            operationId = "whoWithWhom",
            summary = "Who works with whom: links counted by what both ends are, and distances between partners",
            description =
                    "A link is a pair of parties that take part in the same cooperation. The filters of /api/network choose the"
                            + " cooperations.")
    PairDocument pairs(
            @ParameterObject PairQuery query,
            @ParameterObject DrawingFilter filter,
            @Parameter(hidden = true) Locale language) {
        return pairing.document(new PairRequest(query, filter), language);
    }

    @GetMapping(path = "/file", produces = "text/csv")
    @Operation(
            operationId = "downloadWhoWithWhom",
            summary = "Who works with whom, as CSV: the table, its cells, all links, distances, or countries")
    PairTable table(
            @Parameter(
                            description = "Which table",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"matrix", "cells", "links", "distances", "countries"},
                                            defaultValue = "matrix"))
                    @RequestParam(required = false)
                    @Nullable
                    String table,
            @ParameterObject PairQuery query,
            @ParameterObject DrawingFilter filter,
            @ParameterObject LiteralCells cells,
            @Parameter(hidden = true) Locale language) {
        return pairing.table(PairSheet.read(table), new PairRequest(query, filter), cells.asked(), language);
    }
}
