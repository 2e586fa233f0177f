package org.passerelle.export.cite;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.export.Exports;
import org.passerelle.model.Coded;
import org.passerelle.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Citations. */
@RestController
@RequestMapping("/api/cite")
@Tag(name = "Exports")
class CiteController {

    private static final String STYLE = "style";
    private static final String LANGUAGE = "lang";

    private final Citables citables;

    CiteController(Citables citables) {
        this.citables = citables;
    }

    @GetMapping
    @Operation(
            operationId = "cite",
            summary =
                    "How to cite a party, a cooperation, a document, an answer, a saved view, a page, or the whole network",
            description =
                    "With question, the other parameters are those of the question; with at, those of the page. A citation names the version of the graph, as of"
                            + " when its data are, and every document with lines and licence.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "application/x-bibtex", schema = @Schema(type = "string")),
                @Content(mediaType = "application/x-research-info-systems", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.citationstyles.csl+json",
                        array = @ArraySchema(schema = @Schema(type = "object")))
            })
    @Parameter(
            name = STYLE,
            in = ParameterIn.QUERY,
            description = "The form of the citation",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"text", "bibtex", "ris", "csl-json"},
                            defaultValue = "text"))
    @Parameter(
            name = "party",
            in = ParameterIn.QUERY,
            description = "Cite this party: an id or any name",
            schema = @Schema(type = "string", example = "hospital/fr/chu-grenoble"))
    @Parameter(
            name = "cooperation",
            in = ParameterIn.QUERY,
            description = "Cite this cooperation: an id",
            schema = @Schema(type = "string", example = "twinning/annecy-sassandra"))
    @Parameter(
            name = "document",
            in = ParameterIn.QUERY,
            description = "Cite this document: an id",
            schema = @Schema(type = "string", example = "document/resacoop-rhone-alpes-2005"))
    @Parameter(
            name = "question",
            in = ParameterIn.QUERY,
            description = "Cite the answer to this question: an id",
            schema = @Schema(type = "string", example = "city-twinnings"))
    @Parameter(
            name = Exports.VIEW,
            in = ParameterIn.QUERY,
            description = "Cite this saved view: an id",
            schema = @Schema(type = "string"))
    @Parameter(
            name = CitedPage.AT,
            in = ParameterIn.QUERY,
            description = "Cite this page",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "cooperations",
                                "parties",
                                "documents",
                                "network",
                                "structure",
                                "who-with-whom",
                                "quality"
                            }))
    @Parameter(
            name = LANGUAGE,
            in = ParameterIn.QUERY,
            description = "The language; that of the request otherwise",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"en", "fr"}))
    ResponseEntity<byte[]> cite(
            @Parameter(hidden = true) @RequestParam Map<String, String> given,
            @Parameter(hidden = true) Locale locale) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        String named = rest.getOrDefault(STYLE, "text");
        Locale language = language(rest.get(LANGUAGE), locale);
        rest.remove(STYLE);
        rest.remove(LANGUAGE);
        CitationStyle style = Coded.parse(CitationStyle.class, named)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, STYLE, named)
                        .accepting(Coded.codes(CitationStyle.class)));
        Citable citable = citables.of(rest);
        String address =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + citable.path();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(style.mediaType()), StandardCharsets.UTF_8))
                .body(style.write(citable, address, language).getBytes(StandardCharsets.UTF_8));
    }

    private static Locale language(@Nullable String named, Locale otherwise) {
        return named == null
                ? otherwise
                : Language.parse(named)
                        .map(Language::locale)
                        .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_LANGUAGE, LANGUAGE, named)
                                .accepting(Language.codes()));
    }
}
