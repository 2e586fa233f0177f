package org.passerelle.export;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.passerelle.answers.Download;
import org.springframework.http.MediaType;

/** An export, whole, on its way out; it is gone then. */
@Schema(type = "string", format = "binary")
record ExportFile(NetworkFormat format, String name, DeferredFileOutputStream bytes) implements Download {

    @Override
    public MediaType contentType() {
        return Download.typeOf(format.mediaType());
    }

    @Override
    public Optional<String> fileName() {
        return Optional.of(name);
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
