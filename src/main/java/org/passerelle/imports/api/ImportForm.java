package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.imports.lifecycle.ImportRefusal;
import org.passerelle.imports.lifecycle.ImportRequest;

/**
 * What a form or a client says of a file; each may be left out.
 *
 * @param headings a line for each column that is not recognised: {@code heading of the file = heading of the model}
 */
public record ImportForm(
        @Parameter(description = "Name under which it is kept; as the file is called when left out") @Nullable
        String dataset,

        @Parameter(description = "Title of the document") @Nullable
        String title,

        @Parameter(description = "Who published it") @Nullable
        String publisher,

        @Parameter(description = "Where it is published") @Nullable
        String address,

        @Parameter(description = "Licence of the data") @Nullable
        String license,

        @Parameter(description = "en or fr; recognised when left out") @Nullable
        String language,

        @Parameter(description = "The date to which it speaks: a year, month or day; today when left out") @Nullable
        String observedOn,

        @Parameter(description = "Whose cooperations it lists, when it is the page of one establishment") @Nullable
        String lead,

        @Parameter(description = "Where its first sides lie, when no column says so; else inferred from their names")
        @Nullable
        String homeCountry,

        @Parameter(description = "How it is written; recognised when left out") @Nullable
        String format,

        @Parameter(description = "How its records are laid out; recognised when left out") @Nullable
        String layout,

        @Parameter(description = "Which sheet of a workbook") @Nullable
        String sheet,

        @Parameter(
                description =
                        "What columns hold that are not recognised, a line each: heading of the file = heading of the model")
        @Nullable
        String headings,

        @Parameter(description = "The operator's token, when the server can be reached from elsewhere") @Nullable
        String token) {

    /**
     * What the form asks for.
     *
     * @throws NotUnderstood when a line of {@code headings} cannot be read
     */
    public ImportRequest request() {
        return new ImportRequest(
                dataset,
                title,
                publisher,
                address,
                license,
                language,
                observedOn,
                lead,
                homeCountry,
                format,
                layout,
                sheet,
                mapping());
    }

    private Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        StringUtils.defaultString(headings)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    int sign = line.lastIndexOf('=');
                    if (sign < 1) {
                        throw NotUnderstood.invalid(ImportRefusal.NOT_A_HEADING_PAIR, "headings", line);
                    }
                    mapping.put(
                            line.substring(0, sign).strip(),
                            line.substring(sign + 1).strip());
                });
        return mapping;
    }
}
