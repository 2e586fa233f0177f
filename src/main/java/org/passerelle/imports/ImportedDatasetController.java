package org.passerelle.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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

    @DeleteMapping("/{dataset}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeDataset", summary = "Takes an imported dataset out; the graph is as before it")
    void remove(@Parameter(description = "Name under which it was imported") @PathVariable String dataset) {
        imports.remove(dataset);
    }
}
