package org.passerelle.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.passerelle.answers.Download;
import org.springframework.http.MediaType;

/** An export that writes itself. */
record ExportBody(Exports.Prepared prepared) implements Download {

    @Override
    public MediaType contentType() {
        return Download.typeOf(prepared.format().mediaType());
    }

    @Override
    public Optional<String> fileName() {
        return Optional.of(prepared.fileName());
    }

    @Override
    public void write(OutputStream out) throws IOException {
        prepared.write(out, number -> {});
    }
}
