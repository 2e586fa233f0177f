package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.history.ChangeTable;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.imports.finding.FindingsTable;
import org.passerelle.imports.finding.Settled;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.finding.ToldRow;
import org.passerelle.imports.lifecycle.ImportRefusal;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that researchers bring: read at once, written when they say so. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
class ImportController {

    private static final int LONGEST_WAIT = 30;

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "bringFile",
            summary = "Uploads a file and starts to read it; nothing is written until you commit it")
    ResponseEntity<ImportStatus> bring(
            @RequestPart("file") MultipartFile file,
            @RequestPart(name = "corrections", required = false) @Nullable MultipartFile corrections,
            @ParameterObject @ModelAttribute ImportRequest request,
            @Parameter(description = "Who brings it, for the history") @RequestParam(required = false) @Nullable
                    String who,
            @Parameter(description = "The operator's token, when the server can be reached from elsewhere")
                    @RequestParam(required = false)
                    @Nullable
                    String token,
            Locale language)
            throws IOException {
        ImportStatus status =
                new Upload(file, corrections, who).bringTo(imports, request).in(language);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + status.id()))
                .body(status);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listImports", summary = "The imports, the newest first")
    Listing<ImportStatus> list(Locale language) {
        return Listing.whole(
                imports.list().stream().map(status -> status.in(language)).toList());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getImport", summary = "The state of an import, and what it would change or changed")
    ImportStatus get(
            @Parameter(description = "Id of the import") @PathVariable String id,
            @Parameter(
                            description = "How many seconds to wait at most until it is no longer at work",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "30", defaultValue = "0"))
                    @RequestParam(defaultValue = "0")
                    int wait,
            Locale language) {
        if (wait < 0 || wait > LONGEST_WAIT) {
            throw NotUnderstood.invalid(ImportRefusal.WAIT, "wait", String.valueOf(wait), 30);
        }
        return imports.await(id, Duration.ofSeconds(wait)).in(language);
    }

    @GetMapping(path = "/{id}/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listFindings", summary = "What was not understood, in the order of the file")
    Listing<ToldFinding> findings(
            @Parameter(description = "Id of the import") @PathVariable String id,
            @ParameterObject Paging paging,
            Locale language) {
        List<ToldFinding> page =
                imports.findings().page(id, (long) paging.number() * paging.length(), paging.length(), language);
        return paging.listing(page, imports.findings().number(id));
    }

    @GetMapping(path = "/{id}/findings.csv", produces = "text/csv")
    @Operation(operationId = "downloadFindings", summary = "What was not understood, as a table to correct the file by")
    FindingsTable findingsTable(
            @Parameter(description = "Id of the import") @PathVariable String id,
            @Parameter(
                            description =
                                    "Cells as they are, for a program; else those that a spreadsheet would run as a formula"
                                            + " begin with an apostrophe")
                    @RequestParam(defaultValue = "false")
                    boolean literal,
            Locale language) {
        return imports.findings().table(id, language, literal);
    }

    @GetMapping(path = "/{id}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listChanges",
            summary = "What it changed against the earlier import of the dataset: each cooperation, by id")
    Listing<ChangedCooperation> changes(
            @Parameter(description = "Id of the import") @PathVariable String id, @ParameterObject Paging paging) {
        List<ChangedCooperation> page =
                imports.findings().changes(id, (long) paging.number() * paging.length(), paging.length());
        return paging.listing(page, imports.findings().numberOfChanges(id));
    }

    @GetMapping(path = "/{id}/changes.csv", produces = "text/csv")
    @Operation(operationId = "downloadChanges", summary = "All that it changed, as a table")
    ChangeTable changesTable(@Parameter(description = "Id of the import") @PathVariable String id) {
        return imports.findings().changeTable(id);
    }

    @GetMapping(path = "/{id}/rows", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listRows",
            summary = "Each record as it will be written, with what was not understood in it")
    Listing<ToldRow> rows(
            @Parameter(description = "Id of the import") @PathVariable String id,
            @ParameterObject Paging paging,
            Locale language) {
        List<ToldRow> page =
                imports.findings().rows(id, (long) paging.number() * paging.length(), paging.length(), language);
        return paging.listing(page, imports.findings().numberOfRows(id));
    }

    @GetMapping(path = "/{id}/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listCorrections",
            summary = "The corrections of this import: how words of the file are read")
    Listing<Settled> corrections(@Parameter(description = "Id of the import") @PathVariable String id) {
        return Listing.whole(imports.findings().settled(id));
    }

    @PostMapping(path = "/{id}/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "correct",
            summary = "Corrects how words of the file are read; the file is read again at once")
    ImportStatus correct(
            @Parameter(description = "Id of the import") @PathVariable String id,
            @ParameterObject @ModelAttribute CorrectionForm form,
            Locale language) {
        return imports.settle(id, form.settled()).in(language);
    }

    @DeleteMapping(path = "/{id}/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "takeBackCorrection", summary = "Undoes a correction; the file is read again at once")
    ImportStatus takeBack(
            @Parameter(description = "Id of the import") @PathVariable String id,
            @ParameterObject @ModelAttribute CorrectionForm form,
            Locale language) {
        return imports.takeBack(id, form.settled()).in(language);
    }

    @PostMapping(path = "/{id}/commit", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "commitImport", summary = "Writes what the preview showed: all of it, or nothing")
    ImportStatus commit(@Parameter(description = "Id of the import") @PathVariable String id, Locale language) {
        return imports.commit(id).in(language);
    }

    @PostMapping(path = "/{id}/cancel", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "cancelImport", summary = "Stops the import; the graph stays as it was")
    ImportStatus cancel(@Parameter(description = "Id of the import") @PathVariable String id, Locale language) {
        return imports.cancel(id).in(language);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "discardImport", summary = "Discards the import and its file, unless it is in the graph")
    void discard(@Parameter(description = "Id of the import") @PathVariable String id) {
        imports.discard(id);
    }
}
