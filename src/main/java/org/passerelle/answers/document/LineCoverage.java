package org.passerelle.answers.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How much of a document is quoted. */
@Schema(description = "How much of the document is quoted")
public record LineCoverage(
        int lines,
        @Schema(description = "Lines that are not blank") int nonBlank,

        @Schema(description = "Of those, how many a claim quotes")
        int quoted,

        @Schema(description = "The others: headings and boilerplate, listed with their reasons in the dataset")
        int other) {

    static LineCoverage of(List<DocumentText.Line> lines) {
        List<DocumentText.Line> nonBlank =
                lines.stream().filter(line -> !line.text().isBlank()).toList();
        int quoted =
                (int) nonBlank.stream().filter(line -> !line.claims().isEmpty()).count();
        return new LineCoverage(lines.size(), nonBlank.size(), quoted, nonBlank.size() - quoted);
    }
}
