package org.passerelle.answers.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CsvFile;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The question catalogue and its answers. */
@RestController
@RequestMapping("/api/questions")
@Tag(name = "Questions", description = "The question catalogue; every row of an answer names its sources")
class QuestionController {

    private static final String FORMAT = "format";

    private final QuestionCatalogue catalogue;
    private final Questioner questioner;

    QuestionController(QuestionCatalogue catalogue, Questioner questioner) {
        this.catalogue = catalogue;
        this.questioner = questioner;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listQuestions",
            summary = "The catalogue: every question with its parameters, columns and Cypher")
    ResponseEntity<Listing<QuestionEntry>> catalogue(@Parameter(hidden = true) Locale locale) {
        List<QuestionEntry> entries = catalogue.all().stream()
                .map(question -> QuestionEntry.of(question, locale))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .body(Listing.whole(entries));
    }

    @GetMapping(
            path = "/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            operationId = "answerQuestion",
            summary = "The answer to a question",
            description =
                    "Takes the parameters that the catalogue lists for the question. A parameter that names a party takes an id or"
                            + " any name in English or French.")
    @Parameter(
            name = FORMAT,
            in = ParameterIn.QUERY,
            description = "json or csv, instead of an Accept header",
            schema = @Schema(allowableValues = {"json", "csv"}))
    ResponseEntity<AnswerBody> answer(
            @Parameter(description = "Id of the question", example = "city-twinnings") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam Map<String, String> given,
            @Parameter(hidden = true) Locale locale) {
        Question question = catalogue.named(id);
        Map<String, String> parameters = new LinkedHashMap<>(given);
        MediaType format = question.parameter(FORMAT).isPresent() ? null : format(parameters.remove(FORMAT));
        Answer answer = questioner.ask(question, parameters);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.ok().header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        if (format != null) {
            response.contentType(format);
        }
        return response.body(new AnswerBody(answer, locale));
    }

    private static @Nullable MediaType format(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (text) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "csv" -> CsvFile.CSV;
            default ->
                throw NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, FORMAT, text)
                        .accepting(List.of("json", "csv"));
        };
    }
}
