package org.passerelle.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.NotUnderstood;

/**
 * What a form or a client says of a file; each may be left out.
 *
 * @param headings a line for each column that is not recognised: {@code heading of the file = heading of the model}
 */
public record ImportForm(
        @Nullable String dataset,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable String license,
        @Nullable String language,
        @Nullable String observedOn,
        @Nullable String lead,
        @Nullable String format,
        @Nullable String layout,
        @Nullable String sheet,
        @Nullable String headings,
        @Nullable String token) {

    /**
     * The same, taken apart.
     *
     * @throws NotUnderstood when a line of {@code headings} is none
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
                        throw NotUnderstood.invalid(
                                "headings", line, "maps nothing", List.of("heading of the file = partner"));
                    }
                    mapping.put(
                            line.substring(0, sign).strip(),
                            line.substring(sign + 1).strip());
                });
        return mapping;
    }
}
