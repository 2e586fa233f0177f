package org.passerelle.answers;

import org.springframework.http.MediaType;

/** A CSV table that writes itself. */
public interface CsvDownload extends Download {

    @Override
    default MediaType contentType() {
        return Download.typeOf("text/csv");
    }
}
