package org.passerelle.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people did. */
@RestController
@RequestMapping("/api/history")
@Tag(name = "Imports")
class HistoryController {

    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listHistory",
            summary = "Who brought, judged, corrected and removed what, the newest first")
    Listing<HistoryEntry> list(
            @Parameter(description = "What it was done to: a dataset, or a side of a judgement")
                    @RequestParam(required = false)
                    @Nullable
                    String subject,
            @ParameterObject Paging paging,
            Locale language) {
        return history.page(subject, paging, language);
    }

    @GetMapping(path = "/changes/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getChange",
            summary = "What an import changed against the earlier import of its dataset, by cooperations")
    DatasetChange change(@Parameter(description = "Id as an entry of the history says it") @PathVariable String id) {
        return history.change(id);
    }

    @GetMapping(path = "/changes/{id}/file", produces = "text/csv")
    @Operation(
            operationId = "downloadChange",
            summary = "The same as a table; the file of the import has those that the list leaves out")
    ChangeTable changeTable(@Parameter(description = "Id as an entry of the history says it") @PathVariable String id) {
        return history.changeTable(id);
    }

    @GetMapping(path = "/file", produces = "text/csv")
    @Operation(operationId = "downloadHistory", summary = "All of it as a table")
    HistoryTable table(Locale language) {
        return history.table(language);
    }
}
