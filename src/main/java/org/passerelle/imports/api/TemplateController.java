package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.model.Coded;
import org.passerelle.reading.format.Template;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tables to fill in. */
@RestController
@RequestMapping("/api/templates")
@Tag(name = "Imports")
public class TemplateController {

    private static final List<String> NAMES =
            Stream.of(Template.values()).flatMap(TemplateController::names).toList();

    private static Stream<String> names(Template template) {
        return Stream.of(template.code() + ".csv", template.code() + ".xlsx");
    }

    /** The files that can be downloaded. */
    public static List<String> names() {
        return NAMES;
    }

    @GetMapping("/{name}")
    @Operation(operationId = "downloadTemplate", summary = "A table to fill in, with examples, in French or English")
    ResponseEntity<byte[]> download(
            @Parameter(description = "survey.csv, survey.xlsx, pairs.csv or pairs.xlsx") @PathVariable String name,
            Locale locale)
            throws IOException {
        if (!NAMES.contains(name)) {
            throw NotUnderstood.unknown("template", name, List.of()).accepting(NAMES);
        }
        Template template =
                Coded.parse(Template.class, FilenameUtils.getBaseName(name)).orElseThrow();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        boolean workbook = name.endsWith(".xlsx");
        if (workbook) {
            template.writeXlsx(table, locale.getLanguage());
        } else {
            template.writeCsv(table, locale.getLanguage());
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        workbook
                                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                : "text/csv;charset=UTF-8")
                .body(table.toByteArray());
    }
}
