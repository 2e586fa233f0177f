package org.passerelle.imports.lifecycle;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a researcher says of a file, by a form, the API or a command; each may be left out (null), and then is recognised or has the value
 * that {@link ImportPlan} gives it.
 *
 * @param dataset name under which it is kept, can be brought again and can be taken out: lower-case letters, digits and hyphens
 * @param title of the document
 * @param publisher who published it
 * @param address where it is published
 * @param license of the data
 * @param language {@code en} or {@code fr}
 * @param observedOn the date to which the file speaks: a year, month or day; not known when left out
 * @param lead whose cooperations the file lists, when it is the page of one establishment
 * @param homeCountry where its first sides lie: a country's name or ISO code; a column says so before it
 * @param format how the file is written
 * @param layout how its records are laid out
 * @param sheet which sheet of a workbook
 * @param headings what columns hold: heading of the file to heading of the model; a form has a line {@code heading = meaning} for each
 */
public record ImportRequest(
        @Parameter(description = "Name of the dataset; same as the file name when left out") @Nullable
        String dataset,

        @Parameter(description = "Title of the document") @Nullable
        String title,

        @Parameter(description = "Who published it") @Nullable
        String publisher,

        @Parameter(description = "Where it is published") @Nullable
        String address,

        @Parameter(description = "Licence of the data") @Nullable
        String license,

        @Parameter(description = "en or fr; detected when left out") @Nullable
        String language,

        @Parameter(description = "Data as of: a year, month or day; not known when left out") @Nullable
        String observedOn,

        @Parameter(description = "Whose cooperations it lists, when it is the page of one establishment") @Nullable
        String lead,

        @Parameter(
                description =
                        "Country of the first side of each row, if no column gives it; inferred from names when left out")
        @Nullable
        String homeCountry,

        @Parameter(description = "Format of the file; detected when left out") @Nullable
        String format,

        @Parameter(description = "Layout of the records; detected when left out") @Nullable
        String layout,

        @Parameter(description = "Which sheet of a workbook") @Nullable
        String sheet,

        @Parameter(
                description =
                        "Meanings of columns that are not recognised, one per line: heading in the file = meaning",
                schema = @Schema(type = "string"))
        Map<String, String> headings) {

    public ImportRequest {
        headings = Objects.requireNonNullElse(headings, Map.of());
    }

    /** Nothing is said. */
    public static ImportRequest empty() {
        return new ImportRequest(null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
    }

    /** What is said, as the fields of a form, by name. Options that nobody uses leave no trace in it. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        new JsonMapper()
                .convertValue(this, new TypeReference<Map<String, @Nullable Object>>() {})
                .forEach((name, value) -> {
                    if (value instanceof String text) {
                        fields.put(name, text);
                    }
                });
        if (!headings.isEmpty()) {
            fields.put("headings", lines());
        }
        return fields;
    }

    private String lines() {
        return headings.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining("\n"));
    }
}
