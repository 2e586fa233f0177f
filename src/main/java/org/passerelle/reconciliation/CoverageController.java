package org.passerelle.reconciliation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much of a list the graph knows. */
@RestController
@RequestMapping("/api/coverage")
@Tag(name = "Parties")
class CoverageController {

    private final ListCoverage coverage;

    CoverageController(ListCoverage coverage) {
        this.coverage = coverage;
    }

    @PostMapping(
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "coverList",
            summary = "Which names of a list, or pairs of names, the graph knows; nothing is stored")
    CoverageAnswer cover(@ModelAttribute BroughtList brought, Locale language) throws IOException {
        return CoverageAnswer.of(coverage.of(brought.text(), brought.kindOrAny(), language));
    }

    @PostMapping(
            path = "/file",
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE},
            produces = "text/csv")
    @Operation(operationId = "coverListAsTable", summary = "The same as a table")
    CoveredList table(@ModelAttribute BroughtList brought, Locale language) throws IOException {
        return coverage.of(brought.text(), brought.kindOrAny(), language);
    }
}
