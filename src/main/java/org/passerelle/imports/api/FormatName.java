package org.passerelle.imports.api;

import java.util.List;
import java.util.Locale;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.format.Formats;

/**
 * A format that is read.
 *
 * @param code as the field {@code format} names it
 * @param name for people
 * @param endings of the names of such files, as {@code .csv}
 */
public record FormatName(String code, String name, List<String> endings) {

    /** All of them, in the order in which they are registered. */
    public static List<FormatName> all(Locale language) {
        return Formats.known().all().stream()
                .map(format -> of(format, language))
                .toList();
    }

    private static FormatName of(FormatReader format, Locale language) {
        return new FormatName(format.code(), format.name().told(language), format.endings());
    }
}
