package org.passerelle.backup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Download;
import org.passerelle.settings.Settings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that the server keeps, as a file. By POST, since not everybody who may ask may have all of it, files that were brought included. */
@RestController
@Tag(name = "Backups", description = "All that the server keeps, as one file")
class BackupController {

    private final Backups backups;
    private final Path scratch;

    BackupController(Backups backups, Settings settings) {
        this.backups = backups;
        this.scratch = settings.scratch();
    }

    @PostMapping("/api/backup")
    @Operation(
            operationId = "backup",
            summary = "All that the server keeps at one moment, as a file for passerelle restore",
            description = "The server goes on answering. Changes wait until the file is written.")
    BackupBody backup(
            @Parameter(description = "The operator's token, when the server can be reached from elsewhere")
                    @RequestParam(required = false)
                    @Nullable
                    String token)
            throws IOException {
        backups.requireRoom();
        // on the disk first: the graph stands still while it is written, and must not wait for whoever fetches it
        Files.createDirectories(scratch);
        Path file = Files.createTempFile(scratch, "backup-", ".zip");
        try {
            backups.write(file);
            return new BackupBody(file);
        } catch (RuntimeException e) {
            try {
                backups.requireRoom();
            } finally {
                Files.delete(file);
            }
            throw e;
        }
    }

    /** A backup on its way out; the file is gone then. */
    @Schema(type = "string", format = "binary")
    record BackupBody(Path file) implements Download {

        @Override
        public MediaType contentType() {
            return MediaType.valueOf("application/zip");
        }

        @Override
        public Optional<String> fileName() {
            return Optional.of("passerelle-" + LocalDate.now(ZoneId.systemDefault()) + ".backup.zip");
        }

        @Override
        public void write(OutputStream out) throws IOException {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        }
    }
}
