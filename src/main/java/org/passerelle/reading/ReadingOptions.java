package org.passerelle.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file beforehand; whatever is not said is recognised.
 *
 * @param format code of the format; null to recognise it by content
 * @param layout null to recognise it by headings
 * @param sheet name of the sheet of a workbook; null takes the first with headings that are known
 * @param headings from a mapping file: heading as the file writes it, and what its column holds
 * @param limits how much is read
 */
public record ReadingOptions(
        @Nullable String format,
        @Nullable Layout layout,
        @Nullable String sheet,
        Map<String, Heading> headings,
        Limits limits) {

    private static final Limits STANDARD = Limits.standard();

    /** Nothing is known, and nobody set a limit. */
    public static ReadingOptions none() {
        return new ReadingOptions(null, null, null, Map.of(), STANDARD);
    }

    /** With this format. */
    public ReadingOptions withFormat(String named) {
        return new ReadingOptions(named, layout, sheet, headings, limits);
    }

    /** With this layout. */
    public ReadingOptions withLayout(Layout named) {
        return new ReadingOptions(format, named, sheet, headings, limits);
    }

    /** With this sheet. */
    public ReadingOptions withSheet(String named) {
        return new ReadingOptions(format, layout, named, headings, limits);
    }

    /** With these headings, which go before those that are known. */
    public ReadingOptions withHeadings(Map<String, Heading> mapped) {
        return new ReadingOptions(format, layout, sheet, mapped, limits);
    }

    /** With these limits. */
    public ReadingOptions withLimits(Limits others) {
        return new ReadingOptions(format, layout, sheet, headings, others);
    }
}
