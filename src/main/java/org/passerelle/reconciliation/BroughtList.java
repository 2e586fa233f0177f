package org.passerelle.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A list as somebody sends it.
 *
 * @param list pasted
 * @param file instead of it, where one was chosen
 * @param kind what the parties are; blank for anything
 */
public record BroughtList(
        @Schema(description = "Names, one a line; two with a tab, ;, | or a dash between spaces are a pair") @Nullable
        String list,

        @Schema(description = "A file of them, as text or CSV, instead", type = "string", format = "binary") @Nullable
        MultipartFile file,

        @Schema(description = "What the parties are; anything when left out", example = "Hospital") @Nullable
        String kind) {

    /** Its lines. */
    public String text() throws IOException {
        if (file == null || file.isEmpty()) {
            return list == null ? "" : list;
        }
        String name = file.getOriginalFilename();
        return ListCoverage.lines(name == null ? "" : name, file.getBytes());
    }

    /** What the parties are; empty for anything. */
    public String kindOrAny() {
        return kind == null ? "" : kind;
    }
}
