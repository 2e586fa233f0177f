package org.passerelle.measures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Download;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.drawing.DrawingFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measures of networks. */
@RestController
@RequestMapping("/api/measures")
@Tag(name = "Measures", description = "The numbers of network analysis, of a network and of its parties")
class MeasureController {

    private static final String CSV = "csv";
    private static final String CSV_TYPE = "text/csv";
    private static final List<String> FORMATS = List.of(CSV, "json");

    private final Measures measures;

    MeasureController(Measures measures) {
        this.measures = measures;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CSV_TYPE})
    @Operation(
            operationId = "measure",
            summary = "Measures of a network, and of its parties",
            description =
                    "The filters of /api/network choose the cooperations that make the network. JSON gives the measures of the whole"
                            + " network, their definitions and a page of parties; CSV the parties alone, all of them when neither page"
                            + " nor size is given. Values equal those of networkx.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The measures",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = MeasureDocument.class)),
                                @Content(mediaType = CSV_TYPE, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<Object> measure(
            @ParameterObject MeasureQuery query,
            @ParameterObject DrawingFilter filter,
            @ParameterObject Paging paging,
            @Parameter(
                            description = "The format, instead of an Accept header",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {CSV, "json"}))
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @Parameter(
                            description =
                                    "In CSV, cells as they are, for a program; else those that a spreadsheet would run as a formula"
                                            + " begin with an apostrophe",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @RequestParam(required = false)
                    @Nullable
                    String literal,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            @Parameter(hidden = true) Locale language) {
        MeasureRequest request = new MeasureRequest(query, filter, paging);
        boolean forProgram = Given.isSet("literal", literal);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        if (isTable(format, accept)) {
            Download table = measures.table(request, forProgram);
            return answer.contentType(table.contentType()).body(table);
        }
        return answer.contentType(MediaType.APPLICATION_JSON).body(measures.document(request, language));
    }

    private static boolean isTable(@Nullable String format, String accept) {
        return Given.text(format)
                .map(typed -> {
                    if (!FORMATS.contains(typed)) {
                        throw NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, "format", typed)
                                .accepting(FORMATS);
                    }
                    return typed.equals(CSV);
                })
                .orElse(accept.startsWith(CSV_TYPE));
    }
}
