package org.passerelle.imports.lifecycle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a researcher says of a file that she brings, as she says it. What is left out (null) is recognised, or has the value that
 * {@link ImportPlan} gives it.
 *
 * @param dataset name under which it is kept, can be brought again and can be taken out: lower-case letters, digits and hyphens
 * @param title of the document
 * @param publisher who published it
 * @param address where it is published
 * @param license of the data
 * @param language {@code en} or {@code fr}
 * @param observedOn the date to which the file speaks: a year, month or day
 * @param lead whose cooperations the file lists, when it is the page of one establishment
 * @param homeCountry where its first sides lie: a country's name or ISO code; a column says so before it
 * @param format how the file is written
 * @param layout how its records are laid out
 * @param sheet which sheet of a workbook
 * @param headings what columns hold: heading of the file to heading of the model
 */
public record ImportRequest(
        @Nullable String dataset,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable String license,
        @Nullable String language,
        @Nullable String observedOn,
        @Nullable String lead,
        @Nullable String homeCountry,
        @Nullable String format,
        @Nullable String layout,
        @Nullable String sheet,
        Map<String, String> headings) {

    /** Nothing is said. */
    public static ImportRequest empty() {
        return new ImportRequest(null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
    }
}
