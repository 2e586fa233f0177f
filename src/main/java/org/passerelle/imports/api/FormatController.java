package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The formats of files that can be imported. */
@RestController
@RequestMapping("/api/formats")
@Tag(name = "Imports")
class FormatController {

    @GetMapping
    @Operation(operationId = "listFormats", summary = "The formats of files that can be imported")
    List<FormatName> list(Locale locale) {
        return FormatName.all(locale);
    }
}
