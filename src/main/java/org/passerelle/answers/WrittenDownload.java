package org.passerelle.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.springframework.http.MediaType;

/** A download, whole, on its way out; it is gone then. */
@Schema(type = "string", format = "binary")
public final class WrittenDownload implements Download {

    private final Download content;
    private final DeferredFileOutputStream bytes;

    private WrittenDownload(Download content, DeferredFileOutputStream bytes) {
        this.content = content;
        this.bytes = bytes;
    }

    /** Writes {@code content} to {@code bytes}; what could not be written whole is not left behind. */
    static WrittenDownload of(Download content, DeferredFileOutputStream bytes) throws IOException {
        WrittenDownload file = new WrittenDownload(content, bytes);
        try (OutputStream out = bytes) {
            content.write(out);
        } catch (IOException | RuntimeException e) {
            file.delete();
            throw e;
        }
        return file;
    }

    @Override
    public MediaType contentType() {
        return content.contentType();
    }

    @Override
    public Optional<String> fileName() {
        return content.fileName();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            bytes.writeTo(out);
        } finally {
            delete();
        }
    }

    /** Takes it off the disk, where large ones are. */
    void delete() throws IOException {
        bytes.close();
        if (bytes.getPath() != null) {
            Files.deleteIfExists(bytes.getPath());
        }
    }
}
