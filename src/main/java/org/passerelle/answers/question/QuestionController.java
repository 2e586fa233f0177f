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
import org.passerelle.answers.Given;
import org.passerelle.answers.Listing;
import org.passerelle.answers.WrittenDownloads;
import org.passerelle.csv.CsvTableWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The question catalogue and its answers. */
@RestController
@RequestMapping("/api/questions")
@Tag(name = "Questions", description = "The question catalogue; every row of an answer names its sources")
class QuestionController {

    /** The parameter that names a format. */
    static final String FORMAT = "format";

    private final QuestionCatalogue catalogue;
    private final Questioner questioner;
    private final FormatChoice formats;
    private final WrittenDownloads files;

    QuestionController(
            QuestionCatalogue catalogue, Questioner questioner, FormatChoice formats, WrittenDownloads files) {
        this.catalogue = catalogue;
        this.questioner = questioner;
        this.formats = formats;
        this.files = files;
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

    @GetMapping(path = "/{id}")
    @Operation(
            operationId = "answerQuestion",
            summary = "The answer to a question",
            description =
                    "Takes the parameters that the catalogue lists for the question. A parameter that names a party takes an id or"
                            + " any name in English or French. Formats that are written row by row give every row when neither page"
                            + " nor size is given; the others give a page.")
    @Parameter(
            name = FORMAT,
            in = ParameterIn.QUERY,
            description = "The format, instead of an Accept header",
            schema = @Schema(type = "string"))
    @Parameter(
            name = CsvTableWriter.LITERAL,
            in = ParameterIn.QUERY,
            description =
                    "In CSV, cells as they are, for a program; else those that a spreadsheet would run as a formula begin with an"
                            + " apostrophe",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @Parameter(
            name = Cut.PAGE,
            in = ParameterIn.QUERY,
            description = "Which page, from 0",
            schema = @Schema(type = "integer", minimum = "0", maximum = "" + Cut.LAST_PAGE, defaultValue = "0"))
    @Parameter(
            name = Cut.SIZE,
            in = ParameterIn.QUERY,
            description = "How many rows a page holds at most, 1 to " + Cut.LARGEST_SIZE + "; " + Cut.EVERY_ROW
                    + " for every row, in a format that is written row by row",
            schema = @Schema(type = "string", defaultValue = "" + Cut.STANDARD_SIZE))
    @Parameter(
            name = Cut.SORT,
            in = ParameterIn.QUERY,
            description = "A column to sort by; with a hyphen in front from the last to the first",
            schema = @Schema(type = "string"))
    ResponseEntity<AnswerBody> answer(
            @Parameter(description = "Id of the question", example = "city-twinnings") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam Map<String, String> given,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    List<String> accept,
            @Parameter(hidden = true) Locale locale)
            throws HttpMediaTypeNotAcceptableException {
        Question question = catalogue.named(id);
        Map<String, String> parameters = new LinkedHashMap<>(given);
        AnswerFormat format = formats.choose(parameters.remove(FORMAT), accept);
        if (isLiteral(parameters.remove(CsvTableWriter.LITERAL))) {
            format = format.literal();
        }
        Cut cut = Cut.read(question, parameters, format.streams());
        AnswerStream answer = questioner.stream(questioner.read(question, parameters), cut);
        AnswerBody body = AnswerBody.of(answer, format, locale, files);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .contentType(body.contentType())
                .body(body);
    }

    private static boolean isLiteral(@Nullable String given) {
        return given != null && Given.flag(CsvTableWriter.LITERAL, given);
    }
}
