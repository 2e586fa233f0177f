package org.passerelle.checks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What people marked as checked. */
@RestController
@RequestMapping("/api/checks")
@Tag(name = "Checks")
class CheckController {

    private final Checks checks;

    CheckController(Checks checks) {
        this.checks = checks;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listChecks", summary = "Which cooperations and claims people checked, by id")
    Listing<Check> list(
            @Parameter(description = "Only of this cooperation or claim") @RequestParam(required = false) @Nullable
                    String subject) {
        return Listing.whole(
                Given.text(subject).map(id -> checks.of(List.of(id))).orElseGet(checks::all));
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "check", summary = "Marks a cooperation or a claim as checked today")
    Check mark(@ParameterObject @ModelAttribute CheckForm form) {
        return checks.mark(
                Given.text(form.subject()).orElse(""),
                Given.text(form.who()).orElse(""),
                Given.text(form.note()).orElse(""));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeBackCheck", summary = "Takes a mark back")
    void takeBack(
            @Parameter(description = "What was checked") @RequestParam(defaultValue = "") String subject,
            @Parameter(description = "Who checked it") @RequestParam(defaultValue = "") String who,
            @Parameter(description = "The operator's token, when the server can be reached from elsewhere")
                    @RequestParam(required = false)
                    @Nullable
                    String token) {
        if (!checks.takeBack(subject, who)) {
            throw NotUnderstood.unknown("check", subject + ", " + who, List.of());
        }
    }

    @GetMapping(path = "/file", produces = "text/csv")
    @Operation(operationId = "downloadChecks", summary = "All checks as a file that can be reviewed and brought again")
    CheckTable table() {
        return checks.table();
    }

    @PostMapping(
            path = "/file",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "bringChecks", summary = "Takes a file of checks, all of it or nothing")
    ChecksTaken take(
            @RequestPart("file") MultipartFile file,
            @Parameter(description = "Whether checks that the file does not hold are taken back")
                    @RequestParam(defaultValue = "false")
                    boolean replace,
            @Parameter(description = "The operator's token, when the server can be reached from elsewhere")
                    @RequestParam(required = false)
                    @Nullable
                    String token)
            throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            int changed = checks.take(String.valueOf(file.getOriginalFilename()), bytes, replace);
            return new ChecksTaken(changed, checks.all().size());
        }
    }
}
