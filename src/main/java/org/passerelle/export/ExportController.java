package org.passerelle.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.passerelle.answers.WrittenDownload;
import org.passerelle.answers.WrittenDownloads;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.views.SavedView;
import org.passerelle.views.TakesView;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Networks as files. */
@RestController
@RequestMapping("/api/export")
@Tag(name = "Exports", description = "Networks as files, with the evidence of every link")
class ExportController {

    private final Exports exports;
    private final WrittenDownloads files;
    private final QuestionCatalogue catalogue;

    ExportController(Exports exports, WrittenDownloads files, QuestionCatalogue catalogue) {
        this.catalogue = catalogue;
        this.exports = exports;
        this.files = files;
    }

    @GetMapping
    @Operation(
            operationId = "export",
            summary =
                    "A network as a file: the whole network, the answer to a question, the surroundings of a party, or a filtered part",
            description =
                    "With question, the other parameters are those of the question. Every cooperation and link carries its claims"
                            + " with quote, document, lines, publisher, date and licence. All of it is of one state of the graph.")
    @Parameter(
            name = Exports.FORMAT,
            in = ParameterIn.QUERY,
            required = true,
            description = "The format",
            schema = @Schema(type = "string"))
    @Parameter(
            name = CsvTableWriter.LITERAL,
            in = ParameterIn.QUERY,
            description =
                    "In CSV, cells as they are, for a program; else those that a spreadsheet would run as a formula begin with an"
                            + " apostrophe",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @Parameter(
            name = Exports.PROJECTION,
            in = ParameterIn.QUERY,
            description =
                    "What nodes are, in formats of nodes and edges: nodes (parties and cooperations), pairs (parties, an edge"
                            + " between any two of a cooperation) or weighted (pairs that weigh 1/(n-1))",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"nodes", "pairs", "weighted"},
                            defaultValue = "nodes"))
    @Parameter(
            name = ScopeReader.QUESTION,
            in = ParameterIn.QUERY,
            description = "The cooperations in the answer to this question",
            schema = @Schema(type = "string", example = "city-twinnings"))
    @Parameter(
            name = ScopeReader.COOPERATION,
            in = ParameterIn.QUERY,
            description = "This cooperation alone: an id",
            schema = @Schema(type = "string", example = "twinning/annecy-sassandra"))
    @Parameter(
            name = ScopeReader.PARTY,
            in = ParameterIn.QUERY,
            description = "The cooperations around this party: an id or any name",
            schema = @Schema(type = "string", example = "hospital/fr/chu-grenoble"))
    @Parameter(
            name = ScopeReader.PARTIES,
            in = ParameterIn.QUERY,
            description =
                    "The cooperations around these parties: ids or names, separated by commas; not together with party",
            schema = @Schema(type = "string"))
    @Parameter(
            name = Exports.VIEW,
            in = ParameterIn.QUERY,
            description =
                    "The cooperations that this saved view draws, with the places of its nodes and the notes on them: its id; nothing else"
                            + " says then what is exported",
            schema = @Schema(type = "string"))
    @Parameter(
            name = ScopeReader.HOPS,
            in = ParameterIn.QUERY,
            description = "How many steps from the party",
            schema = @Schema(type = "integer", minimum = "1", maximum = "6", defaultValue = "1"))
    ResponseEntity<WrittenDownload> export(
            // describe the filters; what a question takes is called as they are, so they are read from all that was
            // given
            @ParameterObject DrawingFilter filter,
            @ParameterObject PaintQuery paint,
            @Parameter(hidden = true) @RequestParam Map<String, String> given) {
        return sent(files.written(() -> new ExportBody(exports.prepare(given))));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "exportView",
            summary = "What a view draws that nobody saved, as a file",
            description =
                    "The view is the body, such as the file of a saved view; it is not saved. Takes projection, literal and the"
                            + " measures of GET as well.")
    @TakesView
    @Parameter(
            name = Exports.FORMAT,
            in = ParameterIn.QUERY,
            required = true,
            description = "The format",
            schema = @Schema(type = "string"))
    ResponseEntity<WrittenDownload> exportView(
            @Parameter(hidden = true) @RequestParam Map<String, String> given, InputStream body) throws IOException {
        SavedView view = SavedView.unsaved(body, catalogue);
        return sent(files.written(() -> new ExportBody(exports.prepare(given, view))));
    }

    private static ResponseEntity<WrittenDownload> sent(WrittenDownload file) {
        return ResponseEntity.ok().contentType(file.contentType()).body(file);
    }
}
