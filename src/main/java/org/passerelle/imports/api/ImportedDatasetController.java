package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes imported datasets out again. */
@RestController
@RequestMapping("/api/datasets")
@Tag(name = "Imports")
class ImportedDatasetController {

    private final Imports imports;

    ImportedDatasetController(Imports imports) {
        this.imports = imports;
    }

    @DeleteMapping(path = "/{dataset}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "removeDataset",
            summary =
                    "Starts to remove an imported dataset; the graph is as it was before the import once the state is no longer REMOVING")
    @ApiResponse(responseCode = "202", description = "Removal has started; ask for the import to follow it")
    @ApiResponse(responseCode = "204", description = "The dataset is removed; this server does not have its import")
    ResponseEntity<ImportStatus> remove(
            @Parameter(description = "Name under which it was imported") @PathVariable String dataset,
            Locale language) {
        return imports.remove(dataset)
                .map(status -> ResponseEntity.accepted()
                        .location(URI.create("/api/imports/" + status.id()))
                        .body(status.in(language)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
