package org.passerelle.measures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.PaintQuery;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Networks with one link for all cooperations between two nodes, to be drawn. */
@RestController
@Tag(name = "Drawings")
class MergedController {

    private final Merging merging;

    MergedController(Merging merging) {
        this.merging = merging;
    }

    @GetMapping(path = "/api/network/merged", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "mergedNetwork",
            summary = "A network with one link for all cooperations between two parties, towns, regions or countries",
            description =
                    "For networks too large to draw each cooperation. The filters of /api/network choose the cooperations; what is left"
                            + " out is counted.")
    MergedNetwork network(
            @ParameterObject MergedQuery query,
            @ParameterObject DrawingFilter filter,
            @ParameterObject PaintQuery paint) {
        return merging.network(query, filter, paint);
    }
}
