package org.passerelle.answers.document;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.text.WholeNumber;

/** Which lines of a document are asked for, as typed; all when nothing is given. */
public record LineWindow(
        @Parameter(description = "First line wanted", schema = @Schema(type = "integer", minimum = "1")) @Nullable
        String from,

        @Parameter(description = "Last line wanted", schema = @Schema(type = "integer", minimum = "1")) @Nullable
        String to) {

    /**
     * Those of {@code lines} that are asked for.
     *
     * @throws NotUnderstood when the document does not have these lines
     */
    List<DocumentText.Line> of(List<DocumentText.Line> lines) {
        int first = line("from", from, 1, lines.size(), 1);
        int last = line("to", to, first, lines.size(), lines.size());
        return lines.isEmpty() ? lines : lines.subList(first - 1, last);
    }

    private static int line(String field, @Nullable String text, int min, int max, int standard) {
        return Given.text(text)
                .map(typed -> WholeNumber.parse(typed, min, max)
                        .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_LINE, field, typed, min, max)))
                .orElse(standard);
    }
}
