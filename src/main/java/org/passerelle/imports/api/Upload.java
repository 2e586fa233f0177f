package org.passerelle.imports.api;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was uploaded by a form or a client.
 *
 * @param corrections null or empty for none
 * @param who brings it; null when nobody says
 */
public record Upload(
        MultipartFile file,
        @Nullable MultipartFile corrections,
        @Nullable String who) {

    /**
     * Brings the file.
     *
     * @throws org.passerelle.answers.NotUnderstood when its name or something of {@code request} is not of the form wanted
     */
    public ImportStatus bringTo(Imports imports, ImportRequest request) throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        try (InputStream bytes = file.getInputStream();
                InputStream words =
                        corrections == null ? InputStream.nullInputStream() : corrections.getInputStream()) {
            return imports.bring(
                    name, bytes, corrections == null || corrections.isEmpty() ? null : words, request, who);
        }
    }
}
