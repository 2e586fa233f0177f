package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Objects;
import org.passerelle.answers.question.QuestionCatalogue;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers to questions, to be drawn. */
@RestController
@RequestMapping(path = "/api/questions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drawings")
class AnswerController {

    private static final String TAKES =
            "Takes the parameters that the catalogue lists for the question, as the question itself does. The filters of"
                    + " /api/network, as only.country and so on, leave rows out whose cooperations do not all fit.";

    private final QuestionCatalogue catalogue;
    private final AnswerDrawer answers;
    private final Painter painter;

    AnswerController(QuestionCatalogue catalogue, AnswerDrawer answers, Painter painter) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.painter = painter;
    }

    @GetMapping("/{id}/network")
    @Operation(summary = "The answer to a question as a network to be drawn", description = TAKES)
    NetworkDrawing answer(
            @Parameter(description = "Id of the question", example = "city-twinnings") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam Map<String, String> given,
            @Parameter(hidden = true) Narrowing narrowing,
            @ParameterObject PaintQuery query) {
        Map<String, String> own = Narrowing.others(given);
        own.keySet().removeAll(PaintQuery.NAMES);
        Paint paint = painter.paint(query, Objects.requireNonNullElse(narrowing.only(), DrawingFilter.NONE));
        return answers.draw(catalogue.named(id), own, narrowing.only(), NetworkController.LARGEST_LIMIT)
                .painted(paint);
    }

    @GetMapping("/{id}/map")
    @Operation(
            operationId = "mapAnswer",
            summary = "The cooperations in the answer to a question as a map to be drawn",
            description = TAKES)
    MapDrawing map(
            @Parameter(description = "Id of the question", example = "timeline") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam Map<String, String> given,
            @Parameter(hidden = true) Narrowing narrowing) {
        return answers.map(catalogue.named(id), Narrowing.others(given), narrowing.only());
    }
}
