package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Parameter;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.finding.Settled;

/** How words are to be read; all but the words may be left out. */
public record CorrectionForm(
        @Parameter(description = "Key of the record, as rows have it; every record when left out") @Nullable
        String record,

        @Parameter(description = "Heading of the column; every column when left out") @Nullable
        String heading,

        @Parameter(description = "The words, as the file has them") @Nullable
        String words,

        @Parameter(description = "What is read instead; the words are ignored when left out") @Nullable
        String readAs,

        @Parameter(description = "Why") @Nullable String note,

        @Parameter(description = "The operator's token, when the server can be reached from elsewhere") @Nullable
        String token) {

    /** The correction with an empty text for each part that was left out, and with single spaces. */
    public Settled settled() {
        return new Settled(text(record), text(heading), text(words), text(readAs), text(note));
    }

    private static String text(@Nullable String given) {
        return StringUtils.normalizeSpace(StringUtils.defaultString(given));
    }
}
